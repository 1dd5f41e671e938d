/** thường, mật, tối mật, tuyệt mật (design/trust.md, "Classified material"). */
export const secrecyLevels = ['normal', 'confidential', 'secret', 'topSecret'] as const;
export type SecrecyLevel = (typeof secrecyLevels)[number];
