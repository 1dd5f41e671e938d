/** The demonstration store is open to anybody who sees the screen; its figures are invented. */
export const demonstrationAccount = { signInName: 'quantri', password: 'minh-hoa-2026' } as const;
