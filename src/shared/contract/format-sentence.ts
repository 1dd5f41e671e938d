/** Puts values into the `{name}` places of a sentence; a place without a value stays visible as it is. */
export function formatSentence(sentence: string, params: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : place,
  );
}
