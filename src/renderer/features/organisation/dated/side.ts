/** Which of the two trees: the name of its words (i18n namespaces with the same keys). */
export type Side = 'units' | 'partyOrgs';

/** Namespaces a component of both trees speaks. */
export const sideWords = ['organisation', 'units', 'partyOrgs'] as const;
