import type { PrintedDocument } from '#shared/documents/printed-document.ts';
import { wordText } from './word-text.ts';

const HEADING = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const CORE = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');
const EXTENDED = 'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"';

/**
 * The two property parts of the package: `docx` dates its own with the present moment and has no place for the
 * organisation. Nobody else is named. Throws RangeError when `created` is no instant.
 */
export function propertyParts({ properties }: PrintedDocument, created: string) {
  const instant = new Date(created);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`not an instant: ${created}`);
  const moment = `${instant.toISOString().slice(0, 19)}Z`;
  const organisation = escaped(properties.organisation) || '-';
  const dated = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  const core = [
    `<dc:title>${escaped(properties.name)}</dc:title>`,
    `<dc:subject>${escaped(properties.subject)}</dc:subject>`,
    `<dc:creator>${organisation}</dc:creator>`,
    `<cp:lastModifiedBy>${organisation}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>`,
    dated('created'),
    dated('modified'),
  ].join('');
  return [
    { path: 'docProps/core.xml', data: `${HEADING}<cp:coreProperties ${CORE}>${core}</cp:coreProperties>` },
    {
      path: 'docProps/app.xml',
      data: `${HEADING}<Properties ${EXTENDED}><Company>${organisation}</Company></Properties>`,
    },
  ];
}

const escaped = (text: string) =>
  wordText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
