import { Anchor, Button } from '@mantine/core';
import { IconArrowBackUp, IconClockPause, IconExternalLink, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { taskModuleNames } from '#shared/tasks/task-names.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';
import { useSession } from '../../../api/use-session.ts';
import { DefinitionTable } from '../../../components/definition-table.tsx';
import { panelBody, SidePanel } from '../../../components/side-panel.tsx';
import { useLanguage } from '../../../i18n/use-language.ts';
import { useCitationWords, useDueWords } from '../use-due-words.ts';
import { useOpenSubject } from '../use-open-subject.ts';
import classes from './task-panel.module.css';
import { TaskTrail } from './task-trail.tsx';

export type TaskPanelProps = {
  /** Null: no line is chosen. */
  task: ListedTask | null;
  today: LocalDate;
  onSnooze: (task: ListedTask) => void;
  onWake: (task: ListedTask) => void;
  onCharge: (task: ListedTask) => void;
  onClose: () => void;
};

/** One task beside the list: how its day was computed, on what basis, what was said about it. */
export function TaskPanel(props: TaskPanelProps) {
  const { task, today, onClose } = props;
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  return (
    <SidePanel title={t('panel.label')} onClose={onClose}>
      {task === null ? (
        <p className={classes.nothing}>{t('panel.nothing')}</p>
      ) : (
        <div className={`${panelBody} ${classes.body}`}>
          <h3 className={classes.title}>{task.title[language]}</h3>
          <Facts task={task} today={today} />
          <Buttons {...props} task={task} />
          <TaskTrail key={task.key} taskKey={task.key} />
        </div>
      )}
    </SidePanel>
  );
}

function Facts({ task, today }: { task: ListedTask; today: LocalDate }) {
  const { t } = useTranslation('tasks');
  const language = useLanguage();
  const [, navigate] = useLocation();
  const dueWords = useDueWords(today);
  const citation = useCitationWords()(task);
  const snoozed = task.snoozed && {
    until: formatVietnamese(task.snoozed.until),
    reason: task.snoozed.reason,
    name: task.snoozed.accountName,
  };
  const dueText = `${formatVietnamese(task.due)} (${dueWords(task.due)})`;
  const due = task.band === 'overdue' ? <span className={classes.overdue}>{dueText}</span> : dueText;
  const rule = (
    <Anchor
      component="button"
      type="button"
      onClick={() => navigate('/rules', { state: { ruleCode: task.ruleCode } })}
    >
      {task.ruleCode}
    </Anchor>
  );
  return (
    <DefinitionTable
      rows={[
        [t('column.subject'), task.subject.name],
        ...(task.classified ? [[t('panel.secrecy'), t('classified')] as const] : []),
        [
          t('column.unit'),
          task.unit?.name ?? t(task.subject.kind === 'person' ? 'panel.unknownUnit' : 'panel.office'),
        ],
        [t('column.due'), due],
        [t('column.arithmetic'), task.arithmetic[language]],
        [t('column.citation'), citation === '' ? t('panel.noRule') : citation],
        ...(task.ruleCode === null ? [] : [[t('panel.rule'), rule] as const]),
        [t('column.module'), taskModuleNames[task.module][language]],
        [t('column.inCharge'), task.inCharge?.name ?? t('filter.nobody')],
        ...(snoozed ? [[t('panel.snoozed'), t('panel.snoozedWords', snoozed)] as const] : []),
      ]}
    />
  );
}

function Buttons({ task, onSnooze, onWake, onCharge }: TaskPanelProps & { task: ListedTask }) {
  const { t } = useTranslation('tasks');
  const { may } = useSession();
  const { mayOpen, open } = useOpenSubject();
  const icon = { size: '1rem', stroke: 1.6 } as const;
  const writable = may('tasks.write');
  if (!writable && !mayOpen(task)) return null;
  return (
    <div className={classes.buttons}>
      {mayOpen(task) && (
        <Button leftSection={<IconExternalLink {...icon} />} onClick={() => open(task)}>
          {t(`open.${task.subject.kind}`)}
        </Button>
      )}
      {writable && (
        <>
          <Button variant="default" leftSection={<IconUserPlus {...icon} />} onClick={() => onCharge(task)}>
            {t('action.charge')}
          </Button>
          <Button variant="default" leftSection={<IconClockPause {...icon} />} onClick={() => onSnooze(task)}>
            {task.snoozed === null ? t('action.snooze') : t('action.snoozeOther')}
          </Button>
          {task.snoozed !== null && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp {...icon} />}
              onClick={() => onWake(task)}
            >
              {t('action.wake')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
