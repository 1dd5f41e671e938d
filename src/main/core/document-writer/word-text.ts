import { TextRun } from 'docx';
import type { Run } from '#shared/documents/printed-document.ts';
import { halfPoints } from './word-units.ts';

/** The face of a paragraph; what a run says itself goes before it. */
export type RunFace = { size: number; bold?: boolean; italic?: boolean; underline?: boolean };

const LINE_ENDS = /\r\n?|\v|\f|\u0085|\u2028|\u2029/g;
// What XML cannot hold, and marks that turn the direction of a line: a name must read as it is written.
const UNWANTED =
  /[^\n\u0020-\u007e\u00a0-\ufffd\u{10000}-\u{10ffff}]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text as Word may keep it: NFC, a tab as a space, line breaks as "\n". Escaping is the library's work. */
export function wordText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ')
    .replace(UNWANTED, '');
}

/** The runs of a paragraph; "\n" becomes a line break within it. */
export function wordRuns(runs: readonly Run[], face: RunFace): TextRun[] {
  return runs.flatMap((run) =>
    wordText(run.text)
      .split('\n')
      .flatMap((line, index) =>
        line === '' && index === 0 ? [] : [wordRun(line, { ...face, ...given(run) }, index > 0)],
      ),
  );
}

// `docx` replaces its own place marks, such as {default-bullet-numbering-0}, in the finished text as well.
const AFTER_BRACE = /(?<=\{)/;

const wordRun = (text: string, face: RunFace, onNewLine: boolean): TextRun =>
  new TextRun({
    children: text.split(AFTER_BRACE),
    ...runLook(face),
    ...(onNewLine ? { break: 1 } : {}),
  });

/** The look of a run as `docx` names it. */
export function runLook({ size, bold, italic, underline }: RunFace) {
  return {
    size: halfPoints(size),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: {} } : {}),
  };
}

/** Only what a run says: `bold: undefined` must not hide the bold of its paragraph. */
function given({ size, bold, italic, underline }: Run): Partial<RunFace> {
  return {
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
  };
}
