/** Puts values into the `{name}` places of a sentence; a place without a value is left empty. */
export function formatSentence(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
