export type OfficialDay = { day: string; month: string; year: string };

const BY_HAND: OfficialDay = { day: '......', month: '......', year: '........' };

/** Parts of "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 get a zero (Decree 30/2020/ND-CP). */
export function officialDay(iso: string | null): OfficialDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (match === null) return BY_HAND;
  const [, year = '', month = '', day = ''] = match;
  return { day, month: Number(month) < 3 ? month : String(Number(month)), year };
}
