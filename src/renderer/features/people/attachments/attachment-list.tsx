import { ActionIcon } from '@mantine/core';
import {
  IconDownload,
  IconFileTypeDoc,
  IconFileTypePdf,
  IconFileTypeXls,
  IconPhoto,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { instantText } from '#shared/domain/instant-text.ts';
import { attachmentKinds, isPicture } from '#shared/people/attachment-kinds.ts';
import type { Attachment } from '#shared/people/attachments.contract.ts';
import { fileSizeText } from '../../../components/file-size-text.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import classes from './attachments.module.css';
import { useAttachments } from './use-attachments.ts';

export type AttachmentListProps = { attachments: readonly Attachment[]; readOnly: boolean };

/** Newest first: what each paper is, its file, since when and by whom it is there. */
export function AttachmentList({ attachments, readOnly }: AttachmentListProps) {
  const { t } = useTranslation('attachments');
  const language = useLanguage();
  const { save, remove } = useAttachments();
  return (
    <ul className={classes.list}>
      {attachments.map((one) => (
        <li key={one.id} className={classes.paper}>
          <KindIcon mediaType={one.mediaType} />
          <div className={classes.words}>
            <strong>{one.title}</strong>
            {one.secrecy !== 'normal' && <span className={classes.level}>{t(`secrecy.${one.secrecy}`)}</span>}
            <div className={classes.quiet}>
              {one.fileName} · {fileSizeText(one.bytes, language)}
              {one.role === 'photo' && ` · ${t('photoMark')}`}
            </div>
            <div className={classes.quiet}>
              {t('added', { at: instantText(one.addedAt), by: one.addedBy })}
            </div>
          </div>
          <ActionIcon
            variant="subtle"
            aria-label={t('save', { title: one.title })}
            title={t('save', { title: one.title })}
            onClick={() => void save(one)}
          >
            <IconDownload size="1.125rem" stroke={1.6} />
          </ActionIcon>
          {!readOnly && (
            <ActionIcon
              variant="subtle"
              aria-label={t('remove', { title: one.title })}
              title={t('remove', { title: one.title })}
              onClick={() => void remove(one)}
            >
              <IconTrash size="1.125rem" stroke={1.6} />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}

function KindIcon({ mediaType }: Pick<Attachment, 'mediaType'>) {
  const look = { size: '1.75rem', stroke: 1.3, className: classes.kind, 'aria-hidden': true } as const;
  if (isPicture(mediaType)) return <IconPhoto {...look} />;
  if (mediaType === 'application/pdf') return <IconFileTypePdf {...look} />;
  const ending = Object.entries(attachmentKinds).find(([kind]) => kind === mediaType)?.[1][0] ?? '';
  return ending.startsWith('xls') ? <IconFileTypeXls {...look} /> : <IconFileTypeDoc {...look} />;
}
