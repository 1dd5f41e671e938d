import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { packageParts } from '../../report-writer/__fixtures__/package-parts.ts';
import { writeWordFile } from '../write-word-file.ts';
import { CREATED } from './sample-documents.ts';
import { allOf, elementsOf, readXml, textOf, type XmlElement } from './xml-tree.ts';

/** A written document, read back part by part; every part must be sound XML. */
export async function writtenWord(document: PrintedDocument) {
  const bytes = await writeWordFile(document, CREATED);
  const parts = packageParts(bytes);
  const trees = new Map(
    [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([name, text]) => [name, readXml(text)]),
  );
  const part = (name: string): XmlElement => {
    const tree = trees.get(name);
    if (!tree) throw new Error(`no ${name}`);
    return tree;
  };
  const body = part('word/document.xml');
  const paragraphs = allOf(body, 'w:p');
  return {
    bytes,
    parts,
    part,
    body,
    text: textOf(body),
    paragraphs: paragraphs.map((one) => textOf(one).trimEnd()),
    paragraph: (text: string) => {
      const found = paragraphs.find((one) => textOf(one).includes(text));
      if (!found) throw new Error(`no paragraph with ${text}`);
      return found;
    },
    tables: elementsOf(allOf(body, 'w:body')[0] ?? body).filter((child) => child.name === 'w:tbl'),
  };
}

/** The value of a property somewhere below an element: undefined when it is not there, "" when it has none. */
export function property(element: XmlElement, name: string, attribute = 'w:val'): string | undefined {
  const found = allOf(element, name)[0];
  return found && (found.attributes[attribute] ?? '');
}

export const isOn = (element: XmlElement, name: string): boolean => {
  const value = property(element, name);
  return value !== undefined && !['false', '0', 'off'].includes(value);
};
