import { Button } from '@mantine/core';
import { IconBlockquote, IconPencil, IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listTextBlocks, type TextBlock, textBlockKinds } from '#shared/documents/documents.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
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
import { BlockPanel } from './block-panel.tsx';

const none: TextBlock[] = [];

/** "Mẫu câu, nơi nhận, chữ ký": words the office keeps for its documents. */
export function BlocksView() {
  const { t } = useTranslation('documents');
  const countText = useCountText();
  const { may } = useSession();
  const [kind, setKind] = useState<TextBlock['kind'] | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const grid = useRef<HTMLTableElement>(null);
  const { value, error } = useProcedureQuery(listTextBlocks, {});
  const blocks = value?.blocks ?? none;
  const shown = useMemo(() => blocks.filter((one) => kind === null || one.kind === kind), [blocks, kind]);
  const source = useMemo(() => arrayRows(shown), [shown]);
  const columns = useBlockColumns();
  const mayWrite = may('documents.write');
  const chosen = blocks.find(({ id }) => id === open) ?? null;
  const openPanel = (id: string) => id !== open && askBeforeLeaving(() => setOpen(id));
  const close = () => {
    setOpen(null);
    grid.current?.focus({ preventScroll: true });
  };

  return (
    <PageFrame
      title={t('blocks.title')}
      count={value && t('blocks.count', { total: countText(shown.length) })}
      left={textBlockKinds.map((one) => (
        <ToggleChip
          key={one}
          label={t(`blockKind.${one}`)}
          count={countText(blocks.filter((block) => block.kind === one).length)}
          on={kind === one}
          onChange={(on) => setKind(on ? one : null)}
        />
      ))}
      right={
        mayWrite && (
          <Button leftSection={<IconPlus size="1rem" stroke={1.6} />} onClick={() => openPanel(NEW_DOCUMENT)}>
            {t('blocks.add')}
          </Button>
        )
      }
      panelLabel={t('blocks.title')}
      panel={
        mayWrite &&
        (chosen !== null || open === NEW_DOCUMENT) && (
          <PanelTakesKeyboard value>
            <BlockPanel key={open} block={chosen} kind={kind ?? 'paragraph'} onClose={close} />
          </PanelTakesKeyboard>
        )
      }
    >
      {error !== null && <ErrorNotice error={error} />}
      {value !== undefined && shown.length === 0 ? (
        <EmptyState icon={<IconBlockquote size="2rem" stroke={1.4} />} title={t('blocks.empty')}>
          {t('blocks.emptyText')}
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('blocks.title')}
          name="document-blocks"
          gridRef={grid}
          columns={columns}
          source={source}
          rowId={({ id }) => id}
          scope={kind ?? 'all'}
          onOpen={({ id }) => openPanel(id)}
          onBack={() => open !== null && askBeforeLeaving(close)}
          menu={([block, ...others]) =>
            block === undefined || others.length > 0 || !mayWrite
              ? []
              : [
                  {
                    key: 'change',
                    label: t('blocks.change'),
                    icon: <IconPencil size="1rem" stroke={1.6} />,
                    shortcut: 'Enter',
                    run: () => openPanel(block.id),
                  },
                ]
          }
          tone={({ id, retired }) => (id === open ? 'marked' : retired ? 'muted' : undefined)}
        />
      )}
    </PageFrame>
  );
}

function useBlockColumns(): TableColumn<TextBlock, never>[] {
  const { t } = useTranslation('documents');
  return useMemo(
    () => [
      { key: 'name', title: t('blocks.name'), width: 230, text: ({ name }) => name },
      { key: 'kind', title: t('blocks.kind'), width: 110, text: ({ kind }) => t(`blockKind.${kind}`) },
      {
        key: 'body',
        title: t('blocks.body'),
        width: 300,
        grow: true,
        text: ({ body }) => body.replaceAll('\n', ' / '),
      },
      {
        key: 'state',
        title: t('column.status'),
        width: 140,
        text: ({ retired }) => t(retired ? 'blocks.retired' : 'blocks.used'),
      },
    ],
    [t],
  );
}
