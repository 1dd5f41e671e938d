/**
 * The policy of every page of the program. Scripts come from the program's own files only; a style element needs
 * the nonce of this page load (Mantine writes style elements); style attributes in markup are refused.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    // A portrait is shown from the answer of a call: a page of its own would need a session.
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** For answers that are no page of the program: nothing may load, run or frame them. */
export const policyOfPlainAnswers =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
