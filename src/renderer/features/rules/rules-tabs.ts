import { IconBook2, IconCalendarTime, IconShieldOff, type TablerIcon } from '@tabler/icons-react';

/** The parts of "Quy định" in the order of their tabs; each has its own address. */
export const rulesTabs = ['rules', 'calendar', 'overrides'] as const;
export type RulesTab = (typeof rulesTabs)[number];

export const tabIcons: Record<RulesTab, TablerIcon> = {
  rules: IconBook2,
  calendar: IconCalendarTime,
  overrides: IconShieldOff,
};

export function addressOf(tab: RulesTab): string {
  return tab === 'rules' ? '/rules' : `/rules/${tab}`;
}

/** The tab an address names; what is no tab shows the rules. */
export function tabAt(address: string | undefined): RulesTab {
  return rulesTabs.find((tab) => tab === address) ?? 'rules';
}
