import { formatVietnamese, type LocalDate } from '../domain/local-date.ts';
import { officialPlaceAndDay } from '../domain/official-heading.ts';
import { formatPartialVietnamese, type PartialDate } from '../domain/partial-date.ts';
import type { PlaceholderValues } from './placeholders.ts';

/** What a text may say of somebody; as a person stands on the day that was asked for. */
export type PersonInText = {
  fullName: string;
  rankName: string | null;
  post: string | null;
  unitName: string | null;
  birthDate: PartialDate | null;
  policeNumber: string | null;
  citizenId: string | null;
  home: string | null;
  ethnicity: string | null;
  education: string | null;
  politicalTheory: string | null;
  joinedForce: PartialDate | null;
  partyAdmission: PartialDate | null;
  partyOfficial: PartialDate | null;
  partyOrgName: string | null;
};

export function personValues(person: PersonInText): PlaceholderValues {
  return {
    ho_ten: person.fullName,
    cap_bac: person.rankName,
    chuc_vu: person.post,
    don_vi: person.unitName,
    ngay_sinh: written(person.birthDate),
    so_hieu: person.policeNumber,
    so_can_cuoc: person.citizenId,
    que_quan: person.home,
    dan_toc: person.ethnicity,
    trinh_do: person.education,
    ly_luan_chinh_tri: person.politicalTheory,
    ngay_vao_nganh: written(person.joinedForce),
    ngay_vao_dang: written(person.partyAdmission),
    ngay_chinh_thuc: written(person.partyOfficial),
    to_chuc_dang: person.partyOrgName,
  };
}

/** Number and day are dots until the document has them: nothing the writer could fill in. */
export function documentValues(given: {
  issuer: { name: string; superior: string; place: string };
  typeName: string;
  /** "12/BC-CAT-PX03"; null while it has none. */
  number: string | null;
  date: LocalDate | null;
  summary: string;
  signer: string;
}): PlaceholderValues {
  const { issuer, date } = given;
  return {
    co_quan: issuer.name,
    cap_tren: issuer.superior,
    dia_danh: issuer.place,
    so: given.number ?? '......',
    ngay: date === null ? '....../....../........' : formatVietnamese(date),
    ngay_thang_nam: officialPlaceAndDay('', date).slice(', '.length),
    nam: date === null ? '........' : date.slice(0, 4),
    loai_van_ban: given.typeName,
    trich_yeu: given.summary,
    nguoi_ky: given.signer,
  };
}

const written = (date: PartialDate | null) => (date === null ? null : formatPartialVietnamese(date));
