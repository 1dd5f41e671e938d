export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/** Words of lists and exports; screens have their own language files. */
export const sexName: Record<Sex, 'nam' | 'nữ'> = { male: 'nam', female: 'nữ' };

/** The fields of a person that hold a day, or only a month or year of it. */
export const personDateFields = ['birthDate', 'joinedForce', 'partyAdmission', 'partyOfficial'] as const;
export type PersonDateField = (typeof personDateFields)[number];

export function isPersonDateField(field: string): field is PersonDateField {
  return personDateFields.some((date) => date === field);
}
