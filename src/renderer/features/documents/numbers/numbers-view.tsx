import { Button } from '@mantine/core';
import { IconBookmarkPlus, IconFileText, IconListNumbers, IconPencilCheck, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  cancelNumber,
  type DocumentNumber,
  listIssuers,
  listNumbers,
} from '#shared/documents/documents.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { arrayRows } from '../../../components/virtual-table/row-source.ts';
import type { TableMenuItem } from '../../../components/virtual-table/table-menu.tsx';
import { VirtualTable } from '../../../components/virtual-table/virtual-table.tsx';
import { writeAddress } from '../document-addresses.ts';
import { typeFor, typesOf } from '../document-types.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { KeepNumbersDialog } from './keep-numbers-dialog.tsx';
import { NumberUsedDialog } from './number-used-dialog.tsx';
import { useNumberColumns } from './use-number-columns.tsx';

type Chosen = { issuerId: string | null; typeCode: string; series: string | null };
const none: DocumentNumber[] = [];

/** "Sổ số": every number of one body and kind in a year or term: given, kept free, skipped or cancelled. */
export function NumbersView() {
  const { t } = useTranslation('documents');
  const countText = useCountText();
  const [, navigate] = useLocation();
  const { may } = useSession();
  const [chosen, setChosen] = useState<Chosen>({ issuerId: null, typeCode: 'BC', series: null });
  const [keeping, setKeeping] = useState(false);
  const [using, setUsing] = useState<DocumentNumber | null>(null);
  const [cancelling, setCancelling] = useState<DocumentNumber | null>(null);

  const bodies = useProcedureQuery(listIssuers, {});
  const { issuers = [], types = [] } = bodies.value ?? {};
  const issuer = issuers.find(({ id }) => id === chosen.issuerId) ?? issuers[0];
  const typeCode = issuer === undefined ? '' : typeFor(issuer, types, chosen.typeCode);
  const asked = { issuerId: issuer?.id ?? '', typeCode, series: chosen.series };
  const { value, error } = useProcedureQuery(listNumbers, asked, {
    enabled: issuer !== undefined,
    keepPrevious: true,
  });
  const numbers = value?.numbers ?? none;
  const source = useMemo(() => arrayRows(numbers), [numbers]);
  const columns = useNumberColumns();
  const mayWrite = may('documents.write');
  const series = value === undefined ? [] : [...new Set([value.series.name, ...value.others])];
  const open = (number: DocumentNumber) => {
    if (number.documentId !== null) navigate(writeAddress(number.documentId));
    else if (mayWrite && number.status === 'reserved') setUsing(number);
  };

  return (
    <PageFrame
      title={t('numbers.title')}
      count={value && t('numbers.count', { total: countText(numbers.length), next: countText(value.next) })}
      left={
        issuer !== undefined && (
          <>
            <SelectField
              aria-label={t('column.issuer')}
              data={issuers.map(({ id, name, symbol }) => ({ value: id, label: `${name} (${symbol})` }))}
              value={issuer.id}
              onChange={(issuerId) => setChosen((now) => ({ ...now, issuerId, series: null }))}
              w="22rem"
            />
            <SelectField
              aria-label={t('column.type')}
              data={typesOf(issuer, types).map(({ code, name }) => ({ value: code, label: name }))}
              value={typeCode}
              onChange={(code) => setChosen((now) => ({ ...now, typeCode: code ?? '', series: null }))}
              w="9rem"
            />
            <SelectField
              aria-label={t(issuer.family === 'state' ? 'numbers.year' : 'numbers.term')}
              data={series.map((name) => ({ value: name, label: name }))}
              value={value?.series.name ?? null}
              onChange={(name) => setChosen((now) => ({ ...now, series: name }))}
              searchable={false}
              w="8rem"
            />
          </>
        )
      }
      right={
        mayWrite &&
        issuer !== undefined &&
        !issuer.retired && (
          <Button
            leftSection={<IconBookmarkPlus size="1rem" stroke={1.6} />}
            onClick={() => setKeeping(true)}
          >
            {t('action.keep')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && numbers.length === 0 ? (
        <EmptyState icon={<IconListNumbers size="2rem" stroke={1.4} />} title={t('numbers.empty')}>
          {t('numbers.emptyText')}
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('numbers.title')}
          name="document-numbers"
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          scope={JSON.stringify(asked)}
          onOpen={open}
          onRemove={([number, ...others]) => {
            if (mayWrite && number?.status === 'reserved' && others.length === 0) setCancelling(number);
          }}
          menu={menuOf}
          tone={({ status }) => (status === 'skipped' || status === 'cancelled' ? 'muted' : undefined)}
        />
      )}
      {keeping && issuer !== undefined && (
        <KeepNumbersDialog
          issuer={issuer}
          type={types.find(({ code }) => code === typeCode)}
          onClose={() => setKeeping(false)}
        />
      )}
      {using !== null && <NumberUsedDialog number={using} onClose={() => setUsing(null)} />}
      {cancelling !== null && (
        <ReasonDialog
          title={t('numbers.cancelTitle', { number: cancelling.text })}
          text={t('numbers.cancelText')}
          label={t('numbers.cancelReason')}
          submitLabel={t('action.cancelNumber')}
          procedure={cancelNumber}
          inputOf={(reason) => ({ numberId: cancelling.id, reason })}
          onDone={() => setCancelling(null)}
          onClose={() => setCancelling(null)}
        />
      )}
    </PageFrame>
  );

  function menuOf([number, ...others]: DocumentNumber[]): TableMenuItem[] {
    if (number === undefined || others.length > 0) return [];
    const items: (TableMenuItem | false)[] = [
      number.documentId !== null && {
        key: 'open',
        label: t('action.openDocument'),
        icon: <IconFileText size="1rem" stroke={1.6} />,
        shortcut: 'Enter',
        run: () => open(number),
      },
      mayWrite &&
        number.status === 'reserved' && {
          key: 'use',
          label: t('action.useNumber'),
          icon: <IconPencilCheck size="1rem" stroke={1.6} />,
          shortcut: 'Enter',
          run: () => setUsing(number),
        },
      mayWrite &&
        number.status === 'reserved' && {
          key: 'cancel',
          label: t('action.cancelNumber'),
          icon: <IconX size="1rem" stroke={1.6} />,
          shortcut: 'Delete',
          danger: true,
          run: () => setCancelling(number),
        },
    ];
    return items.filter((item) => item !== false);
  }
}
