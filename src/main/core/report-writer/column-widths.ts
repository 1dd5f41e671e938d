import type { ReportLeaf } from '#shared/reports/report-document.ts';
import { pointsOfCharacters, sumOf } from './sheet-cells.ts';
import { BODY_SIZE } from './styles.ts';
import { CELL_PADDING, longestWord, textWidth } from './text-measure.ts';

/** Points: never narrower than `least` (a word or a number would break), no wider than `natural` needed. */
export type ColumnNeed = { least: number; natural: number; flexible: boolean };

const WIDEST_WORD = 110;
const WIDEST_NATURAL = 170;
const LINES_OF_TITLE = 3;
// Long values of a few rows wrap; the column is made for the others.
const ORDINARY_SHARE = 0.95;
/** Print down to this before wrapping more: 12 points still print as 9. */
const COMFORTABLE_SCALE = 0.75;

/** What a column needs for its title and the texts it shows; a width given in the report settles it. */
export function columnNeed(leaf: ReportLeaf, texts: readonly string[]): ColumnNeed {
  if (leaf.width !== undefined) {
    const fixed = pointsOfCharacters(leaf.width);
    return { least: fixed, natural: fixed, flexible: false };
  }
  const face = { size: BODY_SIZE };
  const titleFace = { size: BODY_SIZE, bold: true };
  const flexible = leaf.kind === 'text';
  const lengths = texts.map((text) => textWidth(text, face)).sort((a, b) => a - b);
  const longest = lengths.at(-1) ?? 0;
  let word = 0;
  if (flexible) for (const text of texts) word = Math.max(word, longestWord(text, face));
  const whole = !flexible || leaf.oneLine;
  const unbroken = whole ? Math.min(longest, WIDEST_NATURAL) : Math.min(word, WIDEST_WORD);
  const least = Math.max(longestWord(leaf.title, titleFace), unbroken) + CELL_PADDING;
  const ordinary = lengths[Math.ceil(lengths.length * ORDINARY_SHARE) - 1] ?? 0;
  const natural = Math.max(
    Math.min(ordinary, WIDEST_NATURAL),
    textWidth(leaf.title, titleFace) / LINES_OF_TITLE,
  );
  return { least, natural: Math.max(least, natural + CELL_PADDING), flexible };
}

/**
 * Widths in points that fill the page: room to spare goes to the text columns; a table too wide is
 * first printed somewhat smaller, then wrapped, and only then made smaller still.
 */
export function fitWidths(needs: readonly ColumnNeed[], pageWidth: number): number[] {
  const natural = needs.map((need) => need.natural);
  const wanted = sumOf(natural);
  if (wanted <= pageWidth) return spread(needs, pageWidth - wanted);
  const widest = pageWidth / COMFORTABLE_SCALE;
  return wanted <= widest ? natural : shorten(needs, widest);
}

/** The widest columns give way first: names and posts keep one line while long addresses wrap. */
function shorten(needs: readonly ColumnNeed[], target: number): number[] {
  const cappedAt = (cap: number) => needs.map((need) => Math.max(need.least, Math.min(need.natural, cap)));
  let low = 0;
  let high = Math.max(...needs.map((need) => need.natural));
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(cappedAt(middle)) > target) high = middle;
    else low = middle;
  }
  return cappedAt(low);
}

function spread(needs: readonly ColumnNeed[], spare: number): number[] {
  const someFlexible = needs.some((need) => need.flexible);
  // STT stays narrow.
  const takes = (need: ColumnNeed, index: number) => (someFlexible ? need.flexible : index > 0);
  const weight = sumOf(needs.map((need, index) => (takes(need, index) ? need.natural : 0)));
  return needs.map((need, index) =>
    takes(need, index) ? need.natural + (spare * need.natural) / weight : need.natural,
  );
}

/** Two halves of the sheet: columns 1 to `split`, and the rest; widths in points. */
export type Halves = { widths: number[]; split: number };

const LEFT_SHARE = 0.42;

/**
 * The column border that best parts the left and right text of header and signatures, the widths
 * adjusted where a half would be too narrow for its text.
 */
export function halve(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  leftNeed: number,
  rightNeed: number,
): Halves {
  const total = Math.max(sumOf(widths), leftNeed + rightNeed);
  const aim = Math.min(Math.max(total * LEFT_SHARE, leftNeed), total - rightNeed);
  let split = 1;
  for (let at = 1; at < widths.length; at += 1) {
    if (Math.abs(sumOf(widths, 0, at) - aim) < Math.abs(sumOf(widths, 0, split) - aim)) split = at;
  }
  const left = sumOf(widths, 0, split);
  const right = sumOf(widths, split);
  if (left >= leftNeed && right >= rightNeed) return { widths: [...widths], split };
  const resized = [
    ...resize(widths.slice(0, split), needs.slice(0, split), aim),
    ...resize(widths.slice(split), needs.slice(split), total - aim),
  ];
  return { widths: resized, split };
}

/** Widths that add up to `target`, or to the least the columns can do with. */
function resize(widths: readonly number[], needs: readonly ColumnNeed[], target: number): number[] {
  const sum = sumOf(widths);
  if (target >= sum) return widths.map((width) => (width * target) / sum);
  const least = needs.map((need) => need.least);
  const share = Math.max(target - sumOf(least), 0) / Math.max(sum - sumOf(least), 1);
  return widths.map((width, index) => {
    const floor = Math.min(least[index] ?? width, width);
    return floor + (width - floor) * Math.min(share, 1);
  });
}
