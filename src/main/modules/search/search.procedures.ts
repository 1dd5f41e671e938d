import { findEverywhere, recallFound } from '#shared/search/search.contract.ts';
import { implement } from '../../core/implement.ts';
import * as search from './search.service.ts';

export const searchProcedures = [
  implement(findEverywhere, (context, { text, limit }) => ({ found: search.find(context, text, limit) })),
  implement(recallFound, (context, { things }) => ({ found: search.recall(context, things) })),
];
