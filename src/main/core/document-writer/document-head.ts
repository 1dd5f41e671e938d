import type { Paragraph, Table } from 'docx';
import { type Frame, SHORT_RULE } from '#shared/documents/layout/document-style.ts';
import { HEAD_GAP, type HeadPlan, headPlan } from '#shared/documents/layout/head-plan.ts';
import { lineWidth, type StyledLine } from '#shared/documents/layout/text-parts.ts';
import type { DocumentFamily, PrintedDocument } from '#shared/documents/printed-document.ts';
import { columnsTable } from './columns-table.ts';
import { markLines } from './document-marks.ts';
import { balancedLine, looseLine, rule } from './word-lines.ts';

// The gap is a little narrower than counted: the issuing body must not wrap for a hair.
const SLACK = 4;

/** Issuing body at the left, nation or Party at the right, number and day below, then the marks. Points. */
export function documentHead(document: PrintedDocument, frame: Frame): Table | null {
  const { head, family, marks } = document;
  if (head === null) {
    const [left, right] = [frame.textWidth / 3, (frame.textWidth * 2) / 3];
    const lines = markLines(marks, left);
    return lines.length === 0 ? null : columnsTable([left, right], [[lines, []]]);
  }
  const plan = headPlan(head, family, frame);
  const left = plan.left + SLACK;
  const below = (line: StyledLine | null) =>
    line === null ? [] : [looseLine(line.text, { face: line.face, before: plan.numberGap, keepNext: true })];
  return columnsTable(
    [left, HEAD_GAP - SLACK, plan.right],
    [
      [issuerLines(plan, family, left), [], nationLines(plan)],
      [[...below(plan.number), ...below(plan.about), ...markLines(marks, left)], [], below(plan.day)],
    ],
  );
}

function issuerLines(plan: HeadPlan, family: DocumentFamily, column: number): Paragraph[] {
  const lines = plan.issuer.map((line) => balancedLine(line, { column: plan.left }));
  const paragraphs = lines.map(({ paragraph }) => paragraph);
  if (family === 'party') return [...paragraphs, looseLine('*', { face: { size: 14 }, keepNext: true })];
  return [...paragraphs, rule((lines.at(-1)?.lastWidth ?? 0) * SHORT_RULE, column)];
}

function nationLines({ nation, right }: HeadPlan): Paragraph[] {
  const lines = nation.map(({ text, face }) => looseLine(text, { face, keepNext: true }));
  const last = nation.at(-1);
  return [...lines, rule(last ? lineWidth(last.text, last.face) : 0, right)];
}
