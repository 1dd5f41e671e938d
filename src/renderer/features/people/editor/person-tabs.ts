/** The sheets of one record, in the order of the panel. */
export const personTabs = ['form', 'details', 'histories', 'papers', 'history'] as const;
export type PersonTab = (typeof personTabs)[number];

export function personTab(value: string | null): PersonTab {
  return personTabs.find((tab) => tab === value) ?? 'form';
}
