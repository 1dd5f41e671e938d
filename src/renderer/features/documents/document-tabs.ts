import {
  IconBlockquote,
  IconBuildingBank,
  IconFiles,
  IconListNumbers,
  type TablerIcon,
} from '@tabler/icons-react';

export const documentTabs = ['register', 'numbers', 'issuers', 'blocks'] as const;
export type DocumentTab = (typeof documentTabs)[number];

export const tabIcons: Record<DocumentTab, TablerIcon> = {
  register: IconFiles,
  numbers: IconListNumbers,
  issuers: IconBuildingBank,
  blocks: IconBlockquote,
};

/** The register is what "Văn bản" opens. */
export const tabAt = (address: string | undefined): DocumentTab =>
  documentTabs.find((tab) => tab === address) ?? 'register';
export const tabAddress = (tab: DocumentTab): string =>
  tab === 'register' ? '/documents' : `/documents/${tab}`;
