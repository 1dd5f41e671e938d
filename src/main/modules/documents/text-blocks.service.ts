import { Refusal } from '#shared/contract/errors.ts';
import type { TextBlock } from '#shared/documents/documents.contract.ts';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import { changedFields } from '../../core/audit-recorder.ts';
import type { Context } from '../../core/context.ts';
import type { Db } from '../../db/open.ts';
import * as repository from './text-blocks.repository.ts';

/** Of one kind or (null) of all, by name; those no longer used come last. */
export function listTextBlocks(db: Db, kind: TextBlock['kind'] | null): TextBlock[] {
  return repository
    .textBlocks(db, kind)
    .toSorted((a, b) => Number(a.retired) - Number(b.retired) || compareVietnamese(a.name, b.name));
}

/** RECORD_NOT_FOUND for an unknown id. What already stands in drafts and documents does not change. */
export function putTextBlock(
  { db, audit, newId }: Context,
  { id, ...rest }: Omit<TextBlock, 'id'> & { id: string | null },
): TextBlock {
  const before = id === null ? null : repository.findTextBlock(db, id);
  if (id !== null && !before) throw new Refusal('RECORD_NOT_FOUND');
  if (rest.body.trim() === '') throw new Refusal('INPUT_INVALID', {}, { body: 'required' });
  const block: TextBlock = { id: id ?? newId(), ...rest };
  const changes = changedFields(before && audited(before), audited(block));
  if (changes.length === 0) return block;
  repository.writeTextBlock(db, block);
  audit.record({ entity: 'textBlock', entityId: block.id, action: before ? 'changed' : 'created', changes });
  return block;
}

const audited = ({ id: _id, retired, ...written }: TextBlock) => ({ ...written, retired: Number(retired) });
