/** One sentence in both languages of the interface; printed papers take the Vietnamese one. */
export type Bilingual = { vi: string; en: string };
