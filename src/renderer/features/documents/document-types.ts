import type { DocumentType, Issuer } from '#shared/documents/documents.contract.ts';

/** Kinds a body writes. */
export function typesOf(issuer: Issuer | undefined, types: readonly DocumentType[]): DocumentType[] {
  return types.filter(({ families }) => issuer !== undefined && families.includes(issuer.family));
}

/**
 * The same kind for another body: by its code, else by its name (an official letter has a code in each family), else
 * the first one its family has.
 */
export function typeFor(issuer: Issuer, types: readonly DocumentType[], wanted: string): string {
  const offered = typesOf(issuer, types);
  const name = types.find(({ code }) => code === wanted)?.name;
  const found =
    offered.find(({ code }) => code === wanted) ?? offered.find((type) => type.name === name) ?? offered[0];
  return found?.code ?? wanted;
}
