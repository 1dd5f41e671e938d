import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/use-session.ts';
import { DateField } from '../../../components/date-field/date-field.tsx';
import { filterOptions } from '../../../components/filter-options.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { TextField } from '../../../components/text-field.tsx';
import classes from './dated-panel.module.css';
import { type DatedItem, lastDayText } from './dated-rows.ts';
import { shareText } from './share.ts';
import { type Side, sideWords } from './side.ts';
import { goingTo, type SuccessionDraft, type SuccessorDraft, shareSum } from './succession-draft.ts';

export type SuccessionFieldsProps = {
  side: Side;
  items: readonly DatedItem[];
  draft: SuccessionDraft;
  errors: Record<string, string>;
  onChange: (part: Partial<SuccessionDraft>) => void;
};

const NOBODY = 'nobody';
const WHOLE = 10_000;

/** The form of a merger or split, in the order of the decision: what ends, what takes over, from when, who goes where. */
export function SuccessionFields({ side, items, draft, errors, onChange }: SuccessionFieldsProps) {
  const { t } = useTranslation([...sideWords]);
  const { today } = useSession();
  const options = useMemo(
    () =>
      items.map(({ id, name, validTo }) => ({
        value: id,
        label:
          validTo === null
            ? name
            : `${name} (${t('organisation:chain.until', { date: lastDayText(validTo) })})`,
      })),
    [items, t],
  );
  const successors = options.filter(({ value }) => !draft.from.includes(value));
  const chosen = options.filter(({ value }) => draft.to.some(({ id }) => id === value));
  const sum = shareSum(draft);
  const setLine = (key: number, part: Partial<SuccessorDraft>) =>
    onChange({ to: draft.to.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const nextKey = Math.max(...draft.to.map(({ key }) => key)) + 1;

  return (
    <div className={classes.dialogFields}>
      <MultiSelect
        size="xs"
        className={classes.full}
        label={t(`${side}:succession.from`)}
        data={options}
        value={draft.from}
        onChange={(from) => onChange({ from })}
        filter={filterOptions}
        searchable
        // As in every list of a form: typing, a click or the arrow opens it.
        openOnFocus={false}
        hidePickedOptions
        classNames={{ pill: classes.pill }}
        maxDropdownHeight={240}
        comboboxProps={{ shadow: 'md' }}
        error={errors.from}
        required
      />
      {draft.to.map((line, at) => (
        <div key={line.key} className={classes.successor}>
          <SelectField
            label={t(`${side}:succession.to`)}
            data={successors}
            value={line.id}
            onChange={(id) => setLine(line.key, { id })}
            error={errors[`to.${at}.id`]}
            required
          />
          <TextField
            label={t('organisation:succession.share')}
            value={line.share}
            onChange={(share) => setLine(line.key, { share })}
            error={errors[`to.${at}.share`]}
            inputMode="decimal"
          />
          <ActionIcon
            color="gray"
            className={classes.removeSuccessor}
            aria-label={t(`${side}:succession.removeTo`)}
            disabled={draft.to.length === 1}
            onClick={() => onChange({ to: draft.to.filter(({ key }) => key !== line.key) })}
          >
            <IconX size="1rem" stroke={1.8} />
          </ActionIcon>
        </div>
      ))}
      <div className={classes.full}>
        <Button
          variant="default"
          leftSection={<IconPlus size="1rem" stroke={1.6} />}
          onClick={() => onChange({ to: [...draft.to, { key: nextKey, id: null, share: '' }] })}
        >
          {t(`${side}:succession.addTo`)}
        </Button>
        {sum !== null && sum !== WHOLE && (
          <span className={classes.beside}>
            {t('organisation:succession.shareSum', { sum: shareText(sum) })}
          </span>
        )}
      </div>
      <DateField
        label={`${t('organisation:succession.on')} (${t('organisation:succession.onHint')})`}
        value={draft.on}
        onChange={(on) => onChange({ on })}
        today={today}
        error={errors.on}
        required
      />
      <TextField
        label={t('organisation:succession.decision')}
        value={draft.decision}
        onChange={(decision) => onChange({ decision })}
        error={errors.decision}
      />
      <SelectField
        label={t(`${side}:succession.peopleTo`)}
        className={classes.full}
        data={[...chosen, { value: NOBODY, label: t(`${side}:succession.nobody`) }]}
        value={goingTo(draft) ?? NOBODY}
        onChange={(id) => onChange({ peopleTo: id === NOBODY ? null : id })}
        searchable={false}
      />
    </div>
  );
}
