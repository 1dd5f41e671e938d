import { Button, Checkbox, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPosts, type Post, postLevels, savePost } from '#shared/organisation/seats.contract.ts';
import { checkInput } from '../../../api/check-input.ts';
import { useProcedureCommand } from '../../../api/use-procedure-command.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { type PlainColumn, PlainTable } from '../../../components/plain-table.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useRefusal } from '../../../components/use-refusal.ts';
import classes from './seats-view.module.css';

type PostDraft = { id: string | null; name: string; level: string | null; active: boolean };
const newPost: PostDraft = { id: null, name: '', level: null, active: true };

/** "Danh mục chức danh": the posts forms offer, in the office's order; one is changed or added below the list. */
export function PostsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['seats', 'common', 'organisation']);
  const posts = useProcedureQuery(listPosts, {}).value?.posts ?? [];
  const save = useProcedureCommand(savePost);
  const [draft, setDraft] = useState<PostDraft>(newPost);
  const { notice, fieldErrors, refuse, forgive } = useRefusal();
  const set = (part: Partial<PostDraft>) => {
    setDraft((now) => ({ ...now, ...part }));
    for (const field of Object.keys(part)) forgive(field);
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    const level = postLevels.find((known) => known === draft.level);
    const wrong = checkInput(savePost.input, { ...draft, level });
    if (level === undefined || Object.keys(wrong).length > 0) {
      const refused = { ...wrong, ...(level === undefined && { level: 'required' as const }) };
      return refuse({ code: 'INPUT_INVALID', params: {}, fieldErrors: refused, incidentId: null });
    }
    const answer = await save.run({ ...draft, level });
    if (!answer.ok) return refuse(answer.error);
    refuse(null);
    setDraft(newPost);
    notifications.show({ message: t('seats:posts.saved', { name: answer.value.name }) });
  }

  const columns: PlainColumn<Post>[] = [
    { key: 'name', title: t('seats:posts.name'), cell: ({ name }) => name, long: true },
    {
      key: 'level',
      title: t('seats:posts.level'),
      tight: true,
      cell: ({ level }) => t(`seats:level.${level}`),
    },
    {
      key: 'active',
      title: t('seats:column.vacant'),
      tight: true,
      cell: ({ active }) => t(active ? 'seats:posts.inUse' : 'seats:posts.stopped'),
    },
    {
      key: 'edit',
      title: '',
      tight: true,
      cell: (post) => (
        <button
          type="button"
          className={classes.link}
          aria-label={t('seats:posts.edit', { name: post.name })}
          onClick={() => {
            refuse(null);
            setDraft(post);
          }}
        >
          {t('organisation:states.edit')}
        </button>
      ),
    },
  ];

  return (
    <Dialog onClose={onClose} title={t('seats:posts.title')} size="xl">
      <p className={classes.quiet}>{t('seats:posts.text')}</p>
      <div className={classes.posts}>
        <PlainTable label={t('seats:posts.title')} columns={columns} rows={posts} rowKey={({ id }) => id} />
      </div>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className={classes.postForm}>
          <TextField
            label={t('seats:posts.name')}
            value={draft.name}
            onChange={(name) => set({ name })}
            error={fieldErrors.name}
            required
          />
          <SelectField
            label={t('seats:posts.level')}
            data={postLevels.map((level) => ({ value: level, label: t(`seats:level.${level}`) }))}
            value={draft.level}
            onChange={(level) => set({ level })}
            error={fieldErrors.level}
            searchable={false}
            required
          />
          <Checkbox
            mb="0.375rem"
            label={t('seats:posts.active')}
            checked={draft.active}
            onChange={(event) => set({ active: event.currentTarget.checked })}
          />
        </div>
        {notice !== null && <ErrorNotice error={notice} />}
        <Group justify="flex-end" mt="md" gap="xs">
          {draft.id !== null && (
            <Button variant="default" onClick={() => setDraft(newPost)}>
              {t('common:action.cancel')}
            </Button>
          )}
          <Button type="submit" loading={save.running}>
            {t(draft.id === null ? 'seats:posts.add' : 'common:action.save')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
