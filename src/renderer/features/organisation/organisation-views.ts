import {
  IconBinaryTree2,
  IconBuildingBank,
  IconMap2,
  IconUserStar,
  type TablerIcon,
} from '@tabler/icons-react';
import type { LocalDate } from '#shared/domain/local-date.ts';

/** The four ways to look at the organisation, in the order of their tabs; each has its own address. */
export const organisationViews = ['units', 'party', 'seats', 'map'] as const;
export type OrganisationView = (typeof organisationViews)[number];

export const viewIcons: Record<OrganisationView, TablerIcon> = {
  units: IconBuildingBank,
  party: IconBinaryTree2,
  seats: IconUserStar,
  map: IconMap2,
};

/** What every view is told: the day its figures are of. */
export type DayShown = {
  /** Null: today, together with what was dissolved before. */
  asOf: LocalDate | null;
  /** The day itself, today included. */
  day: LocalDate;
};

export function addressOf(view: OrganisationView): string {
  return view === 'units' ? '/units' : `/units/${view}`;
}

/** The view an address names; what is no view shows the units. */
export function viewAt(address: string | undefined): OrganisationView {
  return organisationViews.find((view) => view === address) ?? 'units';
}
