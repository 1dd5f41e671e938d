import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { TabbedPage } from '../../components/tabbed-page.tsx';
import { CalendarTab } from './calendar/calendar-tab.tsx';
import { RulesList } from './list/rules-list.tsx';
import { OverridesTab } from './overrides/overrides-tab.tsx';
import { addressOf, type RulesTab, rulesTabs, tabAt, tabIcons } from './rules-tabs.ts';

const faces: Record<RulesTab, () => ReactNode> = {
  rules: RulesList,
  calendar: CalendarTab,
  overrides: OverridesTab,
};

/** "Quy định": the rules everything is checked and computed by, the working days, and what was done against a rule. */
export function RulesPage() {
  const { t } = useTranslation('rules');
  const { tab: address } = useParams<{ tab?: string }>();
  const here = tabAt(address);
  const Face = faces[here];
  return (
    <TabbedPage
      label={t('title')}
      tabs={rulesTabs.map((tab) => ({ href: addressOf(tab), label: t(`tab.${tab}`), icon: tabIcons[tab] }))}
      here={addressOf(here)}
    >
      <Face />
    </TabbedPage>
  );
}
