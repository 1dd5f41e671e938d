/** A rule without a citation says on paper that it is to be checked, never a guess (domain/rulebook.md). */
export const citationText = (citation: string): string => citation || 'cần đối chiếu văn bản gốc';
