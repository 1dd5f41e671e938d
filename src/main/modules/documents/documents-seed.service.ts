import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Issuer, type TextBlock, textBlockKinds } from '#shared/documents/documents.contract.ts';
import { parseCsv } from '#shared/domain/csv.ts';
import { newId } from '../../core/new-id.ts';
import type { Db } from '../../db/open.ts';
import { getOrganisation } from '../organisation/organisation.service.ts';
import { allIssuers, writeIssuer } from './issuers.repository.ts';
import { findTextBlock, writeTextBlock } from './text-blocks.repository.ts';

/**
 * The issuing bodies of the office when it has none, and the text blocks of the program it has not. What is there
 * stays as it is.
 */
export function fillMissingDocuments(db: Db, resourcesDir: string): void {
  if (allIssuers(db).length === 0) for (const issuer of firstIssuers(db)) writeIssuer(db, issuer);
  for (const block of builtIn(resourcesDir)) if (!findTextBlock(db, block.id)) writeTextBlock(db, block);
}

/** The office as a State body; its Party committee and the inspection commission of that (domain/documents.md). */
function firstIssuers(db: Db): Issuer[] {
  const { name, superior, place, symbol } = getOrganisation(db);
  // "Đảng ủy Công an tỉnh": the province stands in the line of the superior already.
  const committee = `Đảng ủy ${name.replace(new RegExp(`\\s+${escaped(place)}$`, 'u'), '')}`;
  const party = { family: 'party' as const, place, retired: false };
  return [
    { id: newId(), family: 'state', superior, name, symbol, place, retired: false },
    { ...party, id: newId(), superior: `Tỉnh ủy ${place}`, name: committee, symbol: 'ĐUCA' },
    { ...party, id: newId(), superior: committee, name: 'Ủy ban Kiểm tra Đảng ủy', symbol: 'UBKTĐU' },
  ];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function builtIn(resourcesDir: string): TextBlock[] {
  const text = readFileSync(join(resourcesDir, 'reference', 'text-blocks.csv'), 'utf8');
  return parseCsv(text).map(({ id = '', kind, name = '', body = '' }) => ({
    ...{ id, name, body, retired: false },
    kind: kindOf(kind),
  }));
}

function kindOf(kind: string | undefined): TextBlock['kind'] {
  const known = textBlockKinds.find((one) => one === kind);
  if (!known) throw new Error(`unknown kind of a text block: ${kind}`);
  return known;
}
