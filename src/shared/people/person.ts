export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/** Words of lists and exports; screens have their own language files. */
export const sexName: Record<Sex, 'nam' | 'nữ'> = { male: 'nam', female: 'nữ' };
