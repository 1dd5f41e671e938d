import { Menu } from '@mantine/core';
import { IconChevronDown, IconFilterPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { getCatalogues } from '#shared/organisation/organisation.contract.ts';
import { type PeopleFilter, services } from '#shared/people/people.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import chip from '../../../components/chips/chip.module.css';
import { ChoiceChip } from '../../../components/chips/choice-chip.tsx';
import { ToggleChip } from '../../../components/chips/toggle-chip.tsx';
import { usePartyOrgOptions } from '../use-units.ts';
import { AsOfDialog } from './as-of-dialog.tsx';

export type MoreFiltersProps = { filter: PeopleFilter; onChange: (change: Partial<PeopleFilter>) => void };

const extras = ['service', 'partyOrg', 'ethnicity', 'education', 'politicalTheory'] as const;
type Extra = (typeof extras)[number];

/** Filters asked for now and then, and the bin: each becomes a chip when it is added, and goes when it is cleared. */
export function MoreFilters({ filter, onChange }: MoreFiltersProps) {
  const { t } = useTranslation('people');
  const [added, setAdded] = useState<readonly Extra[]>([]);
  const [asking, setAsking] = useState(false);
  const catalogues = useProcedureQuery(getCatalogues, {}).value;
  const partyOrgs = usePartyOrgOptions(filter.asOf, filter.partyOrgId);
  const words = (values: readonly string[] | undefined) =>
    (values ?? []).map((value) => ({ value, label: value }));

  const chips: Record<Extra, { options: { value: string; label: string }[]; value: string | null }> = {
    service: {
      options: services.map((service) => ({ value: service, label: t(`service.${service}`) })),
      value: filter.service === 'serving' ? null : filter.service,
    },
    partyOrg: { options: partyOrgs, value: filter.partyOrgId },
    ethnicity: { options: words(catalogues?.ethnicities), value: filter.ethnicity },
    education: { options: words(catalogues?.educationLevels), value: filter.education },
    politicalTheory: { options: words(catalogues?.politicalTheoryLevels), value: filter.politicalTheory },
  };
  const shown = extras.filter((extra) => chips[extra].value !== null || added.includes(extra));

  function choose(extra: Extra, value: string | null) {
    setAdded((now) => now.filter((one) => one !== extra));
    if (extra === 'service')
      onChange({ service: services.find((service) => service === value) ?? 'serving' });
    else onChange({ [extra === 'partyOrg' ? 'partyOrgId' : extra]: value });
  }

  return (
    <>
      {shown.map((extra) => (
        <ChoiceChip
          key={extra}
          label={t(`filter.${extra}`)}
          options={chips[extra].options}
          value={chips[extra].value}
          onChange={(value) => choose(extra, value)}
          // Just added: the next click would be to open it.
          openAtOnce={chips[extra].value === null}
          onLeave={() => setAdded((now) => now.filter((one) => one !== extra))}
        />
      ))}
      {filter.asOf !== null && (
        <ToggleChip
          label={`${t('filter.asOf')}: ${formatVietnamese(filter.asOf)}`}
          on
          onChange={() => setAsking(true)}
        />
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <button type="button" className={chip.chip}>
            <IconFilterPlus size="0.875rem" stroke={1.8} aria-hidden />
            <span className={chip.word}>{t('filter.more')}</span>
            <IconChevronDown size="0.875rem" stroke={1.8} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setAsking(true)}>{t('filter.asOf')}</Menu.Item>
          {extras
            .filter((extra) => !shown.includes(extra))
            .map((extra) => (
              <Menu.Item key={extra} onClick={() => setAdded((now) => [...now, extra])}>
                {t(`filter.${extra}`)}
              </Menu.Item>
            ))}
          {!filter.binned && (
            <>
              <Menu.Divider />
              <Menu.Item
                leftSection={<IconTrash size="1rem" stroke={1.6} />}
                onClick={() => onChange({ binned: true })}
              >
                {t('filter.bin')}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <AsOfDialog
          day={filter.asOf}
          onDay={(asOf) => {
            setAsking(false);
            onChange({ asOf });
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
