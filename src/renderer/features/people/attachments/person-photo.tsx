import { Button } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallError } from '#shared/contract/errors.ts';
import { attachmentLimits, endingsOf } from '#shared/people/attachment-kinds.ts';
import { addAttachment, getPhoto, listAttachments } from '#shared/people/attachments.contract.ts';
import { pickFile } from '../../../api/files.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import classes from './person-photo.module.css';
import { useAttachments } from './use-attachments.ts';

const ACCEPTED = endingsOf('photo')
  .map((ending) => `.${ending}`)
  .join(',');

/** What the list of papers calls it: a value of the record, in the language of the office. */
const TITLE = 'Ảnh chân dung';

export type PersonPhotoProps = { personId: string; name: string; readOnly: boolean };

/** The portrait of a person; a new one takes the place of the old, which stays among the papers. */
export function PersonPhoto({ personId, name, readOnly }: PersonPhotoProps) {
  const { t } = useTranslation('attachments');
  const owner = { owner: 'person', ownerId: personId } as const;
  const photo = useProcedureQuery(getPhoto, owner);
  const papers = useProcedureQuery(listAttachments, owner).value?.attachments ?? [];
  const { run, running } = useProcedureCommand(addAttachment);
  const { remove } = useAttachments();
  const [error, setError] = useState<CallError | null>(null);
  const shown = papers.find((one) => one.role === 'photo');
  const dataUrl = photo.value?.dataUrl ?? null;

  async function choose() {
    const file = await pickFile(ACCEPTED);
    if (file === null) return;
    const answer = await run({ ...owner, fileId: file.fileId, role: 'photo', title: TITLE });
    setError(answer.ok ? null : answer.error);
  }

  return (
    <figure className={classes.photo}>
      <div className={classes.frame}>
        {dataUrl !== null && photo.error === null ? (
          <img src={dataUrl} alt={t('photo.label', { name })} className={classes.picture} />
        ) : (
          <span className={classes.none}>
            <IconUser size="2.5rem" stroke={1.2} aria-hidden />
            {t(photo.error === null ? 'photo.none' : 'photo.unreadable')}
          </span>
        )}
      </div>
      {!readOnly && (
        <figcaption className={classes.buttons}>
          <Button
            variant="default"
            size="compact-sm"
            loading={running}
            title={t('photo.hint', { megabytes: attachmentLimits.photoMegabytes })}
            onClick={() => void choose()}
          >
            {t(shown === undefined ? 'photo.add' : 'photo.replace')}
          </Button>
          {shown !== undefined && (
            <Button variant="subtle" size="compact-sm" onClick={() => void remove(shown)}>
              {t('photo.remove')}
            </Button>
          )}
        </figcaption>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </figure>
  );
}
