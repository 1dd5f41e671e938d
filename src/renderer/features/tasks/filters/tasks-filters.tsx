import { Button } from '@mantine/core';
import { IconClockPause, IconFilterOff } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { type TaskBand, taskBands, taskModules } from '#shared/tasks/task.ts';
import { taskBandNames, taskModuleNames } from '#shared/tasks/task-names.ts';
import { listPeopleInCharge, type TaskCounts, type TaskFilter } from '#shared/tasks/tasks.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { ChoiceChip } from '../../../components/chips/choice-chip.tsx';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
import { SearchBox } from '../../../components/search-box.tsx';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLanguage } from '../../../i18n/use-language.ts';
import { clearedFilter, isNarrowed } from './tasks-view.ts';
import { useTaskUnits } from './use-task-units.ts';

export type TasksFiltersProps = {
  filter: TaskFilter;
  onChange: (change: Partial<TaskFilter>) => void;
  /** Undefined while they are on their way. */
  counts: TaskCounts | undefined;
  snoozed: number | undefined;
  searchRef: Ref<HTMLInputElement>;
  onDown: () => void;
};

/** Search box and filters of what is to be done; they stay until they are cleared. */
export function TasksFilters(props: TasksFiltersProps) {
  const { filter, onChange, counts } = props;
  const { t } = useTranslation('tasks');
  const countText = useCountText();
  const language = useLanguage();
  const { accountId } = useSession();
  const units = useTaskUnits(filter.unitId);
  const accounts = useProcedureQuery(listPeopleInCharge, {}).value?.accounts ?? [];
  const inCharge = [
    { value: 'mine', label: t('filter.mine') },
    { value: 'nobody', label: t('filter.nobody') },
    ...accounts.filter(({ id }) => id !== accountId).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const toggleBand = (band: TaskBand, on: boolean) =>
    onChange({ bands: taskBands.filter((one) => (one === band ? on : filter.bands.includes(one))) });

  return (
    <>
      <SearchBox
        ref={props.searchRef}
        label={t('search')}
        value={filter.text ?? ''}
        onSearch={(text) => onChange({ text: text.trim() === '' ? null : text })}
        onDown={props.onDown}
      />
      {taskBands.map((band) => (
        <ToggleChip
          key={band}
          label={taskBandNames[band][language]}
          count={counts && countText(counts[band])}
          overdue={band === 'overdue' && (counts?.overdue ?? 0) > 0}
          on={filter.bands.includes(band)}
          onChange={(on) => toggleBand(band, on)}
        />
      ))}
      <ChoiceChip
        label={t('filter.module')}
        options={taskModules.map((module) => ({ value: module, label: taskModuleNames[module][language] }))}
        value={filter.modules[0] ?? null}
        onChange={(value) => onChange({ modules: taskModules.filter((module) => module === value) })}
      />
      <ChoiceChip
        label={t('filter.unit')}
        options={units}
        value={filter.unitId}
        onChange={(unitId) => onChange({ unitId })}
      />
      <ChoiceChip
        label={t('filter.inCharge')}
        options={inCharge}
        value={filter.inCharge}
        onChange={(value) => onChange({ inCharge: value })}
      />
      <ToggleChip
        label={t('filter.snoozed')}
        icon={<IconClockPause size="0.875rem" stroke={1.8} aria-hidden />}
        count={props.snoozed === undefined ? undefined : countText(props.snoozed)}
        on={filter.snoozed}
        onChange={(snoozed) => onChange({ snoozed })}
      />
      {isNarrowed(filter) && (
        <Button
          variant="subtle"
          color="gray"
          px="0.5rem"
          leftSection={<IconFilterOff size="1rem" stroke={1.6} />}
          onClick={() => onChange(clearedFilter(filter))}
        >
          {t('filter.clear')}
        </Button>
      )}
    </>
  );
}
