import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { formatVietnamese } from '#shared/domain/local-date.ts';
import { useSession } from '../../api/use-session.ts';
import { AsOfBand } from '../../components/as-of-band.tsx';
import { AsOfField } from '../../components/as-of-field.tsx';
import { TabbedPage } from '../../components/tabbed-page.tsx';
import {
  addressOf,
  type DayShown,
  type OrganisationView,
  organisationViews,
  viewAt,
  viewIcons,
} from './organisation-views.ts';
import { PartyView } from './party/party-view.tsx';
import { SeatsView } from './seats/seats-view.tsx';
import { UnitsView } from './units/units-view.tsx';

/** The outlines of the units are needed by those who look at the map. */
const MapView = lazy(async () => ({ default: (await import('./map/map-view.tsx')).MapView }));

const faces: Record<OrganisationView, (shown: DayShown) => ReactNode> = {
  units: (shown) => <UnitsView {...shown} />,
  party: (shown) => <PartyView {...shown} />,
  seats: (shown) => <SeatsView {...shown} />,
  map: (shown) => <MapView {...shown} />,
};

/** "Tổ chức đảng, đơn vị": four views of one organisation, all of the same day. */
export function OrganisationPage() {
  const { t } = useTranslation('organisation');
  const { view: address } = useParams<{ view?: string }>();
  const { today } = useSession();
  const [asOf, setAsOf] = useState<LocalDate | null>(null);
  const here = viewAt(address);
  const dayField = useRef<HTMLDivElement>(null);
  return (
    <TabbedPage
      label={t('title')}
      tabs={organisationViews.map((view) => ({
        href: addressOf(view),
        label: t(`view.${view}`),
        icon: viewIcons[view],
      }))}
      here={addressOf(here)}
      aside={
        <div ref={dayField}>
          <AsOfField label={t('asOf.label')} asOf={asOf} today={today} onChange={setAsOf} />
        </div>
      }
      band={
        asOf !== null && (
          <AsOfBand
            text={t('asOf.band', { date: formatVietnamese(asOf) })}
            back={t('asOf.back')}
            onToday={() => {
              setAsOf(null);
              // The button goes away with its band; the day it was about stays.
              dayField.current?.querySelector('input')?.focus();
            }}
          />
        )
      }
    >
      <Suspense fallback={null}>{faces[here]({ asOf, day: asOf ?? today })}</Suspense>
    </TabbedPage>
  );
}
