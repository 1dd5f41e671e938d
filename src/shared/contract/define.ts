import type { z } from 'zod';
import type { Permission } from '../accounts/permissions.ts';

/**
 * What a procedure does to the store.
 * - `query`: reads. - `command`: one write transaction with its audit row.
 * - `store`: acts on the store as a whole (create, open, lock, restore) and brings its own transaction.
 */
export type ProcedureKind = 'query' | 'command' | 'store';

/** What a command may change; a screen that shows a topic asks again when it is named. */
export type Topic =
  | 'session'
  | 'organisation'
  | 'people'
  | 'attachments'
  | 'imports'
  | 'accounts'
  | 'settings'
  | 'rulebook'
  | 'calendar'
  | 'tasks'
  | 'documents'
  | 'backups'
  | 'audit';

export type Procedure<
  Name extends string = string,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> = {
  name: Name;
  kind: ProcedureKind;
  input: I;
  output: O;
  permission: Permission;
  /** Topics it changes; dispatch adds `audit` wherever it writes a row there. */
  invalidates?: readonly Topic[];
  /** Topics a query shows. */
  reads?: readonly Topic[];
  /** A query whose use leaves a trace in the audit, because data leaves the program. */
  audited?: boolean;
  /** A command that leaves none: what an account likes to see is nobody's business. */
  unaudited?: boolean;
  /**
   * May take seconds. `cancellable`: until its answer it has changed nothing, so a person may stop it;
   * `uninterrupted`: once begun it goes to its end.
   */
  long?: 'cancellable' | 'uninterrupted';
};

/** Declares one operation, named `module.verbNoun`; every door calls it by this name. */
export function defineProcedure<const Name extends string, I extends z.ZodType, O extends z.ZodType>(
  procedure: Procedure<Name, I, O>,
): Procedure<Name, I, O> {
  return procedure;
}

export type InputOf<P extends Procedure> = z.input<P['input']>;
export type OutputOf<P extends Procedure> = z.output<P['output']>;
