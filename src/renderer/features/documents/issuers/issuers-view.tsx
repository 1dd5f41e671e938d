import { Button } from '@mantine/core';
import { IconBuildingBank, IconPencil, IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Issuer, listIssuers } from '#shared/documents/documents.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { PanelTakesKeyboard } from '../../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import { arrayRows } from '../../../components/virtual-table/row-source.ts';
import type { TableColumn } from '../../../components/virtual-table/table-column.ts';
import { VirtualTable } from '../../../components/virtual-table/virtual-table.tsx';
import { NEW_DOCUMENT } from '../document-addresses.ts';
import { IssuerPanel } from './issuer-panel.tsx';

const none: Issuer[] = [];

/** "Cơ quan ban hành": in whose name documents go out, with the abbreviation in their numbers. */
export function IssuersView() {
  const { t } = useTranslation('documents');
  const countText = useCountText();
  const { may } = useSession();
  const { value, error } = useProcedureQuery(listIssuers, {});
  const [open, setOpen] = useState<string | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const issuers = value?.issuers ?? none;
  const source = useMemo(() => arrayRows(issuers), [issuers]);
  const mayWrite = may('documents.write');
  const columns = useIssuerColumns();
  const chosen = issuers.find(({ id }) => id === open) ?? null;
  const openPanel = (id: string) => mayWrite && id !== open && askBeforeLeaving(() => setOpen(id));
  const close = () => {
    setOpen(null);
    grid.current?.focus({ preventScroll: true });
  };

  return (
    <PageFrame
      title={t('issuers.title')}
      count={value && t('issuers.count', { total: countText(issuers.length) })}
      right={
        mayWrite && (
          <Button leftSection={<IconPlus size="1rem" stroke={1.6} />} onClick={() => openPanel(NEW_DOCUMENT)}>
            {t('issuers.add')}
          </Button>
        )
      }
      panelLabel={t('issuers.title')}
      panel={
        (chosen !== null || open === NEW_DOCUMENT) && (
          <PanelTakesKeyboard value>
            <IssuerPanel key={open} issuer={chosen} onClose={close} />
          </PanelTakesKeyboard>
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && issuers.length === 0 ? (
        <EmptyState icon={<IconBuildingBank size="2rem" stroke={1.4} />} title={t('issuers.empty')}>
          {t('issuers.emptyText')}
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('issuers.title')}
          name="document-issuers"
          gridRef={grid}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          scope="all"
          onOpen={({ id }) => openPanel(id)}
          onBack={() => open !== null && askBeforeLeaving(close)}
          menu={([issuer, ...others]) =>
            issuer === undefined || others.length > 0 || !mayWrite
              ? []
              : [
                  {
                    key: 'change',
                    label: t('issuers.change'),
                    icon: <IconPencil size="1rem" stroke={1.6} />,
                    shortcut: 'Enter',
                    run: () => openPanel(issuer.id),
                  },
                ]
          }
          tone={({ id, retired }) => (id === open ? 'marked' : retired ? 'muted' : undefined)}
        />
      )}
    </PageFrame>
  );
}

function useIssuerColumns(): TableColumn<Issuer, never>[] {
  const { t } = useTranslation('documents');
  return useMemo(
    () => [
      { key: 'name', title: t('issuers.name'), width: 260, grow: true, text: ({ name }) => name },
      { key: 'symbol', title: t('issuers.symbol'), width: 120, text: ({ symbol }) => symbol },
      { key: 'family', title: t('issuers.family'), width: 120, text: ({ family }) => t(`family.${family}`) },
      { key: 'superior', title: t('issuers.superior'), width: 210, text: ({ superior }) => superior },
      { key: 'place', title: t('issuers.place'), width: 120, text: ({ place }) => place },
      {
        key: 'state',
        title: t('column.status'),
        width: 140,
        text: ({ retired }) => t(retired ? 'issuers.retired' : 'issuers.used'),
      },
    ],
    [t],
  );
}
