import {
  IconArrowBackUp,
  IconFileOff,
  IconFileSearch,
  IconFileText,
  IconPencil,
  IconRubberStamp,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DocumentRow } from '#shared/documents/documents.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import type { TableMenuItem } from '../../../components/virtual-table/table-menu.tsx';
import { printAddress, writeAddress } from '../document-addresses.ts';
import { useDocumentBin } from './use-document-bin.ts';

/** What the right mouse button offers for documents of the register; only what can be done with all of them. */
export function useDocumentMenu(
  onRevoke: (document: DocumentRow) => void,
): (rows: DocumentRow[]) => TableMenuItem[] {
  const { t } = useTranslation('documents');
  const [, navigate] = useLocation();
  const { may } = useSession();
  const { bin, restore } = useDocumentBin();
  const mayWrite = may('documents.write');

  return (rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const isOne = rows.length === 1;
    const isWritten = mayWrite && first.status === 'draft' && !first.binned;
    const items: (TableMenuItem | false)[] = [
      isOne && {
        key: 'open',
        label: t(isWritten ? 'action.goOn' : 'action.open'),
        icon: isWritten ? <IconPencil size="1rem" stroke={1.6} /> : <IconFileText size="1rem" stroke={1.6} />,
        shortcut: 'Enter',
        run: () => navigate(writeAddress(first.id)),
      },
      isOne && {
        key: 'print',
        label: t('action.print'),
        icon: <IconFileSearch size="1rem" stroke={1.6} />,
        run: () => navigate(printAddress(first.id)),
      },
      isOne &&
        isWritten && {
          key: 'issue',
          label: t('action.issue'),
          icon: <IconRubberStamp size="1rem" stroke={1.6} />,
          run: () => navigate(writeAddress(first.id), { state: { issue: true } }),
        },
      isOne &&
        mayWrite &&
        first.status === 'issued' && {
          key: 'revoke',
          label: t('action.revoke'),
          icon: <IconFileOff size="1rem" stroke={1.6} />,
          divided: true,
          run: () => onRevoke(first),
        },
      mayWrite &&
        rows.every(({ status, binned }) => status === 'draft' && !binned) && {
          key: 'bin',
          label: t('action.bin'),
          icon: <IconTrash size="1rem" stroke={1.6} />,
          shortcut: 'Delete',
          divided: true,
          danger: true,
          run: () => void bin(rows),
        },
      mayWrite &&
        rows.every(({ binned }) => binned) && {
          key: 'restore',
          label: t('action.restore'),
          icon: <IconArrowBackUp size="1rem" stroke={1.6} />,
          divided: true,
          run: () => void restore(rows),
        },
    ];
    return items.filter((item) => item !== false);
  };
}
