import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBookmark, IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSetting } from '../../../api/use-setting.ts';
import { defaultView, type PeopleView } from '../filters/people-view.ts';
import {
  isTaken,
  noViews,
  type SavedView,
  savedViews,
  viewShown,
  withoutView,
  withView,
} from './saved-views.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

export type SavedViewsMenuProps = { view: PeopleView; onChoose: (view: PeopleView) => void };

/** `saved` null: the present look gets its first name. */
type Naming = { saved: SavedView | null };

/** "Chế độ xem": ways to look at the list that this account gave names, wherever it signs in. */
export function SavedViewsMenu({ view, onChoose }: SavedViewsMenuProps) {
  const { t } = useTranslation('people');
  const { value: views, ready, put } = useSetting('people.views', savedViews, noViews);
  // The one chosen last stays at hand while the look is changed, to be saved over.
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [naming, setNaming] = useState<Naming | null>(null);
  const shown = viewShown(views, view);
  const current = shown ?? views.find(({ id }) => id === chosenId) ?? null;

  function choose(saved: SavedView) {
    setChosenId(saved.id);
    onChoose(saved.view);
  }

  async function keep(saved: SavedView) {
    if (!(await put(withView(views, saved)))) return;
    setChosenId(saved.id);
    notifications.show({ message: t('views.saved', { name: saved.name }) });
  }

  async function forget(saved: SavedView) {
    if (!(await put(withoutView(views, saved.id)))) return;
    const undo = () => void put(withView(withoutView(views, saved.id), saved));
    const id = crypto.randomUUID();
    notifications.show({
      id,
      message: (
        <>
          {t('views.deleted', { name: saved.name })}
          <Button
            variant="subtle"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            {t('action.undo')}
          </Button>
        </>
      ),
    });
  }

  function named(name: string) {
    const saved = naming?.saved ?? null;
    setNaming(null);
    void keep(saved === null ? { id: crypto.randomUUID(), name, view } : { ...saved, name });
  }

  return (
    <>
      <Menu width="20rem">
        <Menu.Target>
          <Button
            variant="default"
            disabled={!ready}
            leftSection={<IconBookmark size="1rem" stroke={1.6} />}
            rightSection={<IconChevronDown size="0.875rem" stroke={1.8} />}
          >
            {shown === null ? t('views.button') : shown.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onChoose(defaultView)}>{t('views.standard')}</Menu.Item>
          {views.map((saved) => (
            <Menu.Item
              key={saved.id}
              rightSection={saved.id === shown?.id && <IconCheck size="0.875rem" aria-hidden />}
              onClick={() => choose(saved)}
            >
              {saved.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {shown === null && (
            <Menu.Item onClick={() => setNaming({ saved: null })}>{t('views.save')}</Menu.Item>
          )}
          {current !== null && shown === null && (
            <Menu.Item onClick={() => void keep({ ...current, view })}>
              {t('views.update', { name: current.name })}
            </Menu.Item>
          )}
          {current !== null && (
            <>
              <Menu.Item onClick={() => setNaming({ saved: current })}>
                {t('views.rename', { name: current.name })}
              </Menu.Item>
              <Menu.Item onClick={() => void forget(current)}>
                {t('views.delete', { name: current.name })}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {naming !== null && (
        <ViewNameDialog
          title={t(naming.saved === null ? 'views.saveTitle' : 'views.renameTitle')}
          initial={naming.saved?.name ?? ''}
          isTaken={(name) => isTaken(views, name, naming.saved?.id ?? null)}
          onName={named}
          onCancel={() => setNaming(null)}
        />
      )}
    </>
  );
}
