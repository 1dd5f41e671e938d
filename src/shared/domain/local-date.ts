/** A calendar day `YYYY-MM-DD` that exists; no time, no zone, compared as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
