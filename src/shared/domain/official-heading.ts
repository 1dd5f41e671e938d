/** Head of State documents (Decree 30/2020/ND-CP): the national name over the motto. */
export const stateNation = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;

/** Head of Party documents, at the right (Guideline 05-HD/VPTW). */
export const partyTitle = 'ĐẢNG CỘNG SẢN VIỆT NAM';

/**
 * "Quảng Ninh, ngày 05 tháng 02 năm 2026" of an ISO day: days below 10 and the months 1 and 2 get a zero before
 * (Decree 30/2020/ND-CP). Null leaves dots to be filled by hand.
 */
export function officialPlaceAndDay(place: string, iso: string | null): string {
  const [year, month, day] = (iso ?? '').split('-').map(Number);
  if (!year || !month || !day) return `${place}, ngày ...... tháng ...... năm ........`;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${place}, ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}
