import { Button } from '@mantine/core';
import { IconFilePlus, IconFiles, IconTrash } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { type DocumentRow, listDocuments, listIssuers } from '#shared/documents/documents.contract.ts';
import { useKeptState } from '../../../api/use-kept-state.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ChoiceChip } from '../../../components/chips/choice-chip.tsx';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { SearchBox } from '../../../components/search-box.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { arrayRows } from '../../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../../components/virtual-table/virtual-table.tsx';
import { NEW_DOCUMENT, writeAddress } from '../document-addresses.ts';
import {
  isNarrowed,
  type RegisterFilter,
  register,
  sortRegister,
  statuses,
  wholeRegister,
} from './register-filter.ts';
import { RevokeDialog } from './revoke-dialog.tsx';
import { useDocumentBin } from './use-document-bin.ts';
import { useDocumentMenu } from './use-document-menu.tsx';
import { useRegisterColumns } from './use-register-columns.tsx';

const YEARS_OFFERED = 12;
const none: DocumentRow[] = [];

/** "Văn bản": drafts and everything that was issued, newest first. */
export function RegisterView() {
  const { t } = useTranslation('documents');
  const countText = useCountText();
  const [, navigate] = useLocation();
  const { may, today } = useSession();
  const [{ filter, sort }, change] = useKeptState('documents.register', register, wholeRegister, 0);
  const [revoking, setRevoking] = useState<DocumentRow | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { bin } = useDocumentBin();
  const narrow = (part: Partial<RegisterFilter>) =>
    change((now) => ({ ...now, filter: { ...now.filter, ...part } }));

  const asked = { ...filter, text: filter.text === '' ? null : filter.text };
  const { value, error } = useProcedureQuery(listDocuments, asked, { keepPrevious: true });
  const bodies = useProcedureQuery(listIssuers, {}).value;
  const rows = value?.documents ?? none;
  const shown = useMemo(() => sortRegister(rows, sort), [rows, sort]);
  const source = useMemo(() => arrayRows(shown), [shown]);
  const columns = useRegisterColumns();
  const menu = useDocumentMenu(setRevoking);
  const write = () => navigate(writeAddress(NEW_DOCUMENT));
  const year = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS_OFFERED }, (_, at) => String(year - at));
  const mayWrite = may('documents.write');

  return (
    <PageFrame
      title={t('register.title')}
      count={value && t('register.count', { total: countText(rows.length) })}
      left={
        <>
          <SearchBox
            label={t('register.search')}
            value={filter.text}
            onSearch={(text) => narrow({ text })}
            onDown={() => grid.current?.focus({ preventScroll: true })}
          />
          <ChoiceChip
            label={t('register.year')}
            options={years.map((one) => ({ value: one, label: one }))}
            value={filter.year === null ? null : String(filter.year)}
            onChange={(chosen) => narrow({ year: chosen === null ? null : Number(chosen) })}
          />
          <ChoiceChip
            label={t('column.issuer')}
            options={(bodies?.issuers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={filter.issuerId}
            onChange={(issuerId) => narrow({ issuerId })}
          />
          <ChoiceChip
            label={t('column.type')}
            options={(bodies?.types ?? []).map(({ code, name, families }) => ({
              value: code,
              label: families.length > 1 ? name : `${name} (${t(`family.${families[0] ?? 'state'}`)})`,
            }))}
            value={filter.typeCode}
            onChange={(typeCode) => narrow({ typeCode })}
          />
          <ChoiceChip
            label={t('column.status')}
            options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            value={filter.status}
            onChange={(chosen) => narrow({ status: statuses.find((one) => one === chosen) ?? null })}
          />
          <ToggleChip
            label={t('register.binned')}
            icon={<IconTrash size="0.875rem" stroke={1.8} aria-hidden />}
            on={filter.binned}
            onChange={(binned) => narrow({ binned })}
          />
        </>
      }
      right={
        mayWrite && (
          <Button leftSection={<IconFilePlus size="1rem" stroke={1.6} />} onClick={write}>
            {t('action.write')}
          </Button>
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && shown.length === 0 ? (
        <EmptyState
          icon={<IconFiles size="2rem" stroke={1.4} />}
          title={t(isNarrowed(filter) ? 'register.none' : 'register.empty')}
          actions={
            isNarrowed(filter) ? (
              <Button onClick={() => change((now) => ({ ...now, filter: wholeRegister.filter }))}>
                {t('register.clear')}
              </Button>
            ) : (
              mayWrite && <Button onClick={write}>{t('action.write')}</Button>
            )
          }
        >
          {t(isNarrowed(filter) ? 'register.noneText' : 'register.emptyText')}
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('register.title')}
          name="documents"
          gridRef={grid}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          scope={JSON.stringify([filter, sort])}
          sort={sort ?? undefined}
          onSort={(next) => change((now) => ({ ...now, sort: next }))}
          onOpen={({ id }) => navigate(writeAddress(id))}
          onRemove={(chosen) => {
            const drafts = chosen.filter(({ status, binned }) => status === 'draft' && !binned);
            if (mayWrite && drafts.length > 0) void bin(drafts);
          }}
          menu={menu}
          tone={({ status, binned }) => (status === 'revoked' || binned ? 'muted' : undefined)}
          // A classified document leaves the program with a reason only.
          mayCopy={({ secrecy }) => secrecy === 'normal'}
        />
      )}
      {revoking !== null && <RevokeDialog document={revoking} onClose={() => setRevoking(null)} />}
    </PageFrame>
  );
}
