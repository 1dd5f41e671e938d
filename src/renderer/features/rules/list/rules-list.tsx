import { Button } from '@mantine/core';
import { IconBook2, IconHistory } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatVietnamese, type LocalDate } from '#shared/domain/local-date.ts';
import { listRules } from '#shared/rulebook/rulebook.contract.ts';
import { severities } from '#shared/rulebook/rulebook.ts';
import { useKeptState } from '../../../api/use-kept-state.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { useSession } from '../../../api/use-session.ts';
import { AsOfBand } from '../../../components/as-of-band.tsx';
import { AsOfField } from '../../../components/as-of-field.tsx';
import { ChoiceChip } from '../../../components/chips/choice-chip.tsx';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { SearchBox } from '../../../components/search-box.tsx';
import { PanelTakesKeyboard } from '../../../components/side-panel.tsx';
import { askBeforeLeaving } from '../../../components/unsaved-changes.ts';
import { useCountText } from '../../../components/use-count-text.ts';
import { useLinkState } from '../../../components/use-link-state.ts';
import { useOpenedRow } from '../../../components/use-opened-row.ts';
import { ColumnChooser } from '../../../components/virtual-table/column-chooser.tsx';
import { arrayRows } from '../../../components/virtual-table/row-source.ts';
import { VirtualTable } from '../../../components/virtual-table/virtual-table.tsx';
import { ruleLink } from '../links.ts';
import { RulePanel } from '../rule/rule-panel.tsx';
import { ruleAreas } from './rule-areas.ts';
import {
  everyRule,
  filterLines,
  isUnchecked,
  type RuleSort,
  type RulesFilter,
  ruleLines,
  sortLines,
} from './rule-lines.ts';
import classes from './rules-list.module.css';
import { useRuleColumns } from './use-rule-columns.tsx';

/** The unit stands behind a bare figure anyway; what is not certain is marked in the citation and in the panel. */
const hiddenAtFirst = ['unit', 'sure'];
const hiddenColumns = z.array(z.string());
const KEPT_AFTER_MS = 500;

/** "Quy định": one line per rule with what holds on the day, and the chosen one with its versions beside it. */
export function RulesList() {
  const { t } = useTranslation(['rules', 'findings']);
  const countText = useCountText();
  const { today } = useSession();
  const [asOf, setAsOf] = useState<LocalDate | null>(null);
  const [filter, setFilter] = useState<RulesFilter>(everyRule);
  const [sort, setSort] = useState<RuleSort | null>(null);
  const [hidden, setHidden] = useKeptState('rules.hidden', hiddenColumns, hiddenAtFirst, KEPT_AFTER_MS);
  const { open, setOpen, working, openRow, close, grid, focusGrid } = useOpenedRow();
  const dayField = useRef<HTMLDivElement>(null);
  useLinkState(ruleLink, (code) => {
    setFilter(everyRule);
    setOpen(code);
  });

  const { value, error } = useProcedureQuery(listRules, {});
  const day = asOf ?? today;
  const lines = useMemo(() => (value === undefined ? [] : ruleLines(value.rules, day)), [value, day]);
  const shown = useMemo(() => sortLines(filterLines(lines, filter), sort), [lines, filter, sort]);
  const source = useMemo(() => arrayRows(shown), [shown]);
  const columns = useRuleColumns();
  const change = (part: Partial<RulesFilter>) => setFilter((now) => ({ ...now, ...part }));
  const unchecked = filterLines(lines, { ...filter, unchecked: false }).filter(isUnchecked).length;
  const chosen = lines.find(({ code }) => code === open) ?? null;

  return (
    <PageFrame
      title={t('tab.rules')}
      count={value && t('count', { total: countText(shown.length) })}
      left={
        <>
          <SearchBox
            label={t('search')}
            value={filter.search}
            onSearch={(search) => change({ search })}
            onDown={focusGrid}
          />
          <ChoiceChip
            label={t('areaFilter')}
            options={ruleAreas.map((area) => ({ value: area, label: t(`area.${area}`) }))}
            value={filter.area}
            onChange={(area) => change({ area: ruleAreas.find((known) => known === area) ?? null })}
          />
          <ChoiceChip
            label={t('column.severity')}
            options={severities.map((one) => ({ value: one, label: t(`findings:severity.${one}`) }))}
            value={filter.severity}
            onChange={(one) => change({ severity: severities.find((known) => known === one) ?? null })}
          />
          <ToggleChip
            label={t('uncheckedFilter')}
            count={countText(unchecked)}
            on={filter.unchecked}
            onChange={(on) => change({ unchecked: on })}
          />
        </>
      }
      right={
        <>
          <div ref={dayField}>
            <AsOfField label={t('asOf.label')} asOf={asOf} today={today} onChange={setAsOf} />
          </div>
          <ColumnChooser
            columns={columns.map(({ key, title }) => ({
              key,
              title,
              always: key === 'code' || key === 'name',
            }))}
            hidden={hidden}
            onChange={(keys) => setHidden(() => keys)}
            onReset={() => setHidden(() => hiddenAtFirst)}
          />
        </>
      }
      panelLabel={t('panel.label')}
      panel={
        chosen !== null &&
        value !== undefined && (
          <PanelTakesKeyboard value={working}>
            <RulePanel key={chosen.code} line={chosen} rules={value.rules} onClose={close} />
          </PanelTakesKeyboard>
        )
      }
    >
      <div className={classes.face}>
        {asOf !== null && (
          <AsOfBand
            text={t('asOf.band', { date: formatVietnamese(asOf) })}
            back={t('asOf.back')}
            onToday={() => {
              setAsOf(null);
              // The button goes away with its band; the day it was about stays.
              dayField.current?.querySelector('input')?.focus();
            }}
          />
        )}
        {error !== null && <ErrorNotice error={error} />}
        {value !== undefined && shown.length === 0 ? (
          <EmptyState
            icon={<IconBook2 size="2rem" stroke={1.4} />}
            title={t('none.title')}
            actions={<Button onClick={() => setFilter(everyRule)}>{t('none.clear')}</Button>}
          >
            {t('none.text')}
          </EmptyState>
        ) : (
          <div className={classes.list}>
            <VirtualTable
              label={t('tab.rules')}
              name="rules"
              gridRef={grid}
              columns={columns.filter(({ key }) => !hidden.includes(key))}
              source={source}
              rowId={({ code }) => code}
              scope={JSON.stringify([filter, sort, asOf])}
              sort={sort ?? undefined}
              onSort={setSort}
              onOpen={({ code }) => openRow(code, true)}
              onActive={({ code }) => open !== null && openRow(code, false)}
              onBack={() => open !== null && askBeforeLeaving(close)}
              menu={([line, ...others]) =>
                line === undefined || others.length > 0
                  ? []
                  : [
                      {
                        key: 'open',
                        label: t('action.versions'),
                        icon: <IconHistory size="1rem" stroke={1.6} />,
                        shortcut: 'Enter',
                        run: () => openRow(line.code, true),
                      },
                    ]
              }
              tone={({ code, status }) =>
                code === open ? 'marked' : status === 'inForce' ? undefined : 'muted'
              }
            />
          </div>
        )}
      </div>
    </PageFrame>
  );
}
