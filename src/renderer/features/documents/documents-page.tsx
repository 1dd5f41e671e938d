import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { TabbedPage } from '../../components/tabbed-page.tsx';
import { BlocksView } from './blocks/blocks-view.tsx';
import { type DocumentTab, documentTabs, tabAddress, tabAt, tabIcons } from './document-tabs.ts';
import { IssuersView } from './issuers/issuers-view.tsx';
import { NumbersView } from './numbers/numbers-view.tsx';
import { RegisterView } from './register/register-view.tsx';

const faces: Record<DocumentTab, ComponentType> = {
  register: RegisterView,
  numbers: NumbersView,
  issuers: IssuersView,
  blocks: BlocksView,
};

/** "Văn bản": the register, its numbers, and what documents are made of. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const { tab } = useParams<{ tab?: string }>();
  const here = tabAt(tab);
  const Face = faces[here];
  return (
    <TabbedPage
      label={t('title')}
      tabs={documentTabs.map((one) => ({
        href: tabAddress(one),
        label: t(`tab.${one}`),
        icon: tabIcons[one],
      }))}
      here={tabAddress(here)}
    >
      <Face />
    </TabbedPage>
  );
}
