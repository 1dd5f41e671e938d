import type { Run } from '../printed-document.ts';
import { type Face, measure } from './measure.ts';
import { printableText } from './printable-text.ts';

/** A stretch of one face. `spaces`: how many of its characters are spaces, which justified lines widen. */
export type Fragment = { text: string; face: Face; width: number; spaces: number };
/** What stays together on a line (a word), or the spaces between two words. */
export type Token = { fragments: Fragment[]; width: number; isSpace: boolean };

const NBSP = /\u00a0/g;
/** A longer word is taken for several: each line it is broken into would measure all the rest of it again. */
const PARTS = / +|[^ ]{1,2000}\p{M}*/gu;

export function fragmentOf(text: string, face: Face): Fragment {
  const spaces = text.startsWith(' ') ? text.length : (text.match(NBSP)?.length ?? 0);
  return { text, face, width: measure(text, face), spaces };
}

export const faceOf = (run: Run, base: Face): Face => ({
  size: run.size ?? base.size,
  bold: run.bold ?? base.bold,
  italic: run.italic ?? base.italic,
  underline: run.underline ?? base.underline,
});

/** The tokens of each line of the author ("\n" ends one). A word may change its face inside. */
export function tokensOf(runs: readonly Run[], base: Face): Token[][] {
  const lines: Token[][] = [[]];
  for (const run of runs) {
    const face = faceOf(run, base);
    for (const [index, line] of printableText(run.text).split('\n').entries()) {
      if (index > 0) lines.push([]);
      addLine(lines[lines.length - 1] ?? [], line, face);
    }
  }
  return lines;
}

function addLine(tokens: Token[], line: string, face: Face): void {
  for (const [index, part] of (line.match(PARTS) ?? []).entries()) {
    const isSpace = part.startsWith(' ');
    const fragment = fragmentOf(part, face);
    const last = tokens.at(-1);
    // Of one run only the first part goes on with what stands before.
    if (index === 0 && last?.isSpace === isSpace) {
      last.fragments.push(fragment);
      last.width += fragment.width;
    } else tokens.push({ fragments: [fragment], width: fragment.width, isSpace });
  }
}
