import type { LocalDate } from '../domain/local-date.ts';
import { capitals } from '../domain/vietnamese-text.ts';
import { numberText } from './document-number.ts';
import type { DocumentType, Draft, Issuer } from './documents.contract.ts';
import { marksOf } from './mark-words.ts';
import { documentValues } from './placeholder-values.ts';
import { fillPlaceholders, type PlaceholderValues } from './placeholders.ts';
import type { DocumentBlock, Ending, Paragraph, PrintedDocument } from './printed-document.ts';

/** Number and day it goes out with; null while it is a draft. */
export type NumberAndDay = { number: number; date: LocalDate } | null;

/** How far a line of a list is moved in, millimetres. */
const LIST_INDENT = 10;

/**
 * A draft as the document it becomes, and the placeholders nothing fills. `values` are those about the person; those
 * about the document are its own.
 */
export function composeDocument(
  draft: Draft,
  issuer: Issuer,
  type: DocumentType,
  values: PlaceholderValues,
  numbered: NumberAndDay,
): { document: PrintedDocument; missing: string[] } {
  const { family } = issuer;
  const number = numberText(family, type.symbol, issuer.symbol, numbered?.number ?? null);
  const date = numbered?.date ?? null;
  const missing = new Set<string>();
  const filler = (known: PlaceholderValues) => (text: string) => {
    const filled = fillPlaceholders(text, known);
    for (const name of filled.missing) missing.add(name);
    return filled.text.trim();
  };
  const signer = draft.signatures.findLast(({ name }) => name.trim() !== '')?.name ?? '';
  const about = {
    ...documentValues({
      issuer,
      typeName: type.name,
      number: numbered && number,
      date,
      summary: draft.summary,
      signer,
    }),
    ...values,
  };
  // A summary that named itself would never end.
  const summary = filler({ ...about, trich_yeu: null })(draft.summary);
  const fill = filler({ ...about, trich_yeu: summary });
  return {
    document: {
      family,
      orientation: 'portrait',
      head: {
        superior: capitals(issuer.superior),
        issuer: capitals(issuer.name),
        number,
        ...(isLetter(type) && summary !== '' && { about: aboutLine(summary) }),
        place: issuer.place,
        date,
      },
      marks: marksOf(draft, numbered !== null),
      title: isLetter(type) ? null : { kind: capitals(type.name), summary },
      blocks: [...bodyBlocks(draft.body, fill, family), ...endings(draft, fill)],
      properties: {
        name: [type.name, numbered && number].filter(Boolean).join(' '),
        // Properties and window titles are read without opening the file.
        subject: draft.secrecy === 'normal' ? summary.replaceAll('\n', ' ') : '',
        organisation: issuer.name,
      },
    },
    missing: [...missing],
  };
}

/** An official letter has no title; below its number stands "V/v" and what it is about (Decree 30/2020/ND-CP, Annex I). */
const aboutLine = (summary: string) => (/^v\/v/i.test(summary) ? summary : `V/v ${summary}`);

const isLetter = ({ symbol }: DocumentType) => symbol === 'CV' || symbol === '';

function bodyBlocks(
  body: string,
  fill: (text: string) => string,
  family: PrintedDocument['family'],
): Paragraph[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const paragraph = paragraphOf(fill(line));
    const isLast = index === lines.length - 1;
    return isLast && family === 'state' && paragraph.keepWithNext !== true ? withEnd(paragraph) : paragraph;
  });
}

/**
 * "# " begins a heading, "## " a centred one, "- " a line of a list; "Kính gửi:" is centred, anything else is a
 * paragraph.
 */
function paragraphOf(text: string): Paragraph {
  const [, signs, heading = ''] = /^(##?)\s+(.*)$/s.exec(text) ?? [];
  if (signs !== undefined) {
    const isCentred = signs === '##';
    const runs = [{ text: heading, bold: true }];
    const align = isCentred ? 'center' : 'justify';
    return { kind: 'paragraph', runs, align, firstLine: !isCentred, keepWithNext: true };
  }
  const runs = [{ text }];
  if (/^[-–]\s/.test(text))
    return { kind: 'paragraph', runs, align: 'justify', firstLine: false, indent: LIST_INDENT };
  if (/^kính gửi\s*:/i.test(text)) return { kind: 'paragraph', runs, align: 'center', firstLine: false };
  return { kind: 'paragraph', runs, align: 'justify', firstLine: true };
}

/** The text of a State document ends in "./." (Decree 30/2020/ND-CP, Annex I). */
function withEnd(paragraph: Paragraph): Paragraph {
  const runs = paragraph.runs.map((run, index) =>
    index === paragraph.runs.length - 1 ? { ...run, text: `${withoutEnd(run.text)}./.` } : run,
  );
  return { ...paragraph, runs };
}

/** Not by a pattern: on a line of a hundred thousand dots one would take minutes. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[./;,\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Several signatures stand side by side above the recipients: beside these there is room for one only. */
function endings(draft: Draft, fill: (text: string) => string): DocumentBlock[] {
  const recipients = draft.recipients.map(fill).filter((line) => line !== '');
  const signatures = draft.signatures.map((one) => ({
    authority: fill(one.authority),
    title: fill(one.title),
    note: fill(one.note),
    name: fill(one.name),
  }));
  const ending = (part: Omit<Ending, 'kind'>): Ending => ({ kind: 'ending', ...part });
  if (recipients.length === 0)
    return signatures.length === 0 ? [] : [ending({ recipients: null, signatures })];
  if (signatures.length <= 1) return [ending({ recipients, signatures })];
  return [ending({ recipients: null, signatures }), ending({ recipients, signatures: [] })];
}
