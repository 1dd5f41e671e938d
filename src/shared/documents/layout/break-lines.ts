import type { Run } from '../printed-document.ts';
import type { Face } from './measure.ts';
import { splitWord } from './split-word.ts';
import { type Fragment, type Token, tokensOf } from './tokens.ts';

/** One line, not yet placed. `ends`: the author or the paragraph ends here, so it is not justified. */
export type BrokenLine = { fragments: Fragment[]; width: number; room: number; size: number; ends: boolean };

// Sums of the same widths in another order differ in the last digits.
const TOLERANCE = 1e-6;

/**
 * Lines of `runs` within `width` points, the first `firstIndent` narrower; at least one. Breaks are at spaces, which go
 * away there; a word wider than a whole line is broken after a hyphen or slash, else after any letter.
 */
export function breakLines(runs: readonly Run[], base: Face, width: number, firstIndent = 0): BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (const tokens of tokensOf(runs, base)) {
    const breaker = new Breaker(lines, base.size, width, lines.length === 0 ? firstIndent : 0);
    for (const token of tokens) breaker.add(token);
    breaker.finish();
  }
  return lines;
}

class Breaker {
  private tokens: Token[] = [];
  private used = 0;
  private room: number;
  private readonly lines: BrokenLine[];
  private readonly size: number;
  private readonly width: number;

  constructor(lines: BrokenLine[], size: number, width: number, firstIndent: number) {
    this.lines = lines;
    this.size = size;
    this.width = Math.max(width, 1);
    this.room = Math.max(width - firstIndent, 1);
  }

  add(token: Token): void {
    if (token.isSpace) {
      // Spaces at the beginning of a line of the author are his; after a break they go.
      if (this.tokens.length > 0 || this.lines.at(-1)?.ends !== false) this.put(token);
    } else if (this.fits(token)) this.put(token);
    else if (this.tokens.length > 0 && token.width <= this.width + TOLERANCE) this.onNextLine(token);
    else this.split(token);
  }

  finish(): void {
    this.close(true);
  }

  private fits = (token: Token) => this.used + token.width <= this.room + TOLERANCE;

  private put(token: Token): void {
    this.tokens.push(token);
    this.used += token.width;
  }

  private onNextLine(token: Token): void {
    this.close(false);
    this.add(token);
  }

  private split(token: Token): void {
    const isEmpty = this.tokens.length === 0;
    const parts = splitWord(token, this.room - this.used, isEmpty);
    if (parts !== null) {
      this.put(parts[0]);
      this.close(false);
      this.add(parts[1]);
    } else if (isEmpty) this.put(token);
    else this.onNextLine(token);
  }

  private close(ends: boolean): void {
    while (this.tokens.at(-1)?.isSpace) this.tokens.pop();
    const fragments = this.tokens.flatMap((token) => token.fragments);
    const width = fragments.reduce((sum, fragment) => sum + fragment.width, 0);
    const size = fragments.reduce((largest, fragment) => Math.max(largest, fragment.face.size), 0);
    this.lines.push({ fragments, width, room: this.room, size: size || this.size, ends });
    this.tokens = [];
    this.used = 0;
    this.room = this.width;
  }
}
