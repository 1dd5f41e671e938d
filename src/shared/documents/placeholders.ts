import type { Bilingual } from '../domain/bilingual.ts';
import { foldForSearch } from '../domain/vietnamese-text.ts';

/** What may stand between "{{" and "}}" in a text, and what takes its place. */
export const placeholders = [
  about('document', 'co_quan', 'Cơ quan, tổ chức ban hành', 'Issuing body'),
  about('document', 'cap_tren', 'Cấp trên của cơ quan ban hành', 'Superior of the issuing body'),
  about('document', 'dia_danh', 'Địa danh ghi trước ngày', 'Place before the date'),
  about('document', 'so', 'Số, ký hiệu văn bản', 'Number of the document'),
  about('document', 'ngay', 'Ngày văn bản, như 05/02/2026', 'Date of the document, as 05/02/2026'),
  about('document', 'ngay_thang_nam', 'Ngày văn bản bằng lời', 'Date of the document in words'),
  about('document', 'nam', 'Năm của văn bản', 'Year of the document'),
  about('document', 'loai_van_ban', 'Tên loại văn bản', 'Kind of document'),
  about('document', 'trich_yeu', 'Trích yếu nội dung', 'Summary'),
  about('document', 'nguoi_ky', 'Họ và tên người ký', 'Name of the signatory'),
  about('person', 'ho_ten', 'Họ và tên', 'Full name'),
  about('person', 'cap_bac', 'Cấp bậc hàm', 'Rank'),
  about('person', 'chuc_vu', 'Chức vụ', 'Post'),
  about('person', 'don_vi', 'Đơn vị', 'Unit'),
  about('person', 'ngay_sinh', 'Ngày sinh', 'Date of birth'),
  about('person', 'so_hieu', 'Số hiệu Công an nhân dân', 'Police number'),
  about('person', 'so_can_cuoc', 'Số định danh cá nhân', 'Personal ID'),
  about('person', 'que_quan', 'Quê quán', 'Home'),
  about('person', 'dan_toc', 'Dân tộc', 'Ethnic group'),
  about('person', 'trinh_do', 'Trình độ học vấn', 'Education'),
  about('person', 'ly_luan_chinh_tri', 'Trình độ lý luận chính trị', 'Level of political theory'),
  about('person', 'ngay_vao_nganh', 'Ngày vào ngành', 'Day of joining the force'),
  about('person', 'ngay_vao_dang', 'Ngày vào Đảng', 'Day of joining the Party'),
  about('person', 'ngay_chinh_thuc', 'Ngày chính thức', 'Day of becoming an official member'),
  about('person', 'to_chuc_dang', 'Tổ chức đảng đang sinh hoạt', 'Party organisation'),
] as const;
export type PlaceholderName = (typeof placeholders)[number]['name'];
/** Null or "": nothing is known, the placeholder stays and is told as missing. */
export type PlaceholderValues = Partial<Record<PlaceholderName, string | null>>;

const PLACEHOLDER = /\{\{([^{}\n]*)\}\}/g;

/**
 * Names may be typed with accents and blanks ("{{Họ tên}}"). What nothing fills stays as it was written; `missing`
 * names it once, in the order of the text.
 */
export function fillPlaceholders(
  text: string,
  values: PlaceholderValues,
): { text: string; missing: string[] } {
  const known = new Map<string, string | null | undefined>(Object.entries(values));
  const missing = new Set<string>();
  const filled = text.replace(PLACEHOLDER, (written, name: string) => {
    const key = placeholderKey(name);
    const value = known.get(key)?.trim();
    if (value) return value;
    missing.add(key);
    return written;
  });
  return { text: filled, missing: [...missing] };
}

const placeholderKey = (name: string) => foldForSearch(name).replace(/[\s_-]+/g, '_');

function about<const Name extends string>(group: 'document' | 'person', name: Name, vi: string, en: string) {
  const description: Bilingual = { vi, en };
  return { group, name, description };
}
