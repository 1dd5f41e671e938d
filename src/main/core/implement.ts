import type { z } from 'zod';
import type { OutputOf, Procedure } from '#shared/contract/define.ts';
import type { CallContext, Context, StoreContext } from './context.ts';

type Parsed<P extends Procedure> = z.output<P['input']>;
/** What an implementation hands back: the shape before the output schema has looked at it. */
type Result<P extends Procedure> = z.input<P['output']> | OutputOf<P>;

/**
 * How a procedure is carried out. Only `run` sees the database, in one transaction and without waiting;
 * `before` reads foreign files, `after` renders what `run` collected.
 */
export type Implementation = {
  procedure: Procedure;
  before?: (context: StoreContext, input: never) => Promise<unknown>;
  run: (context: Context, input: never, prepared: never) => unknown;
  after?: (context: CallContext, result: never, input: never) => Promise<unknown>;
};
export type StoreImplementation = {
  procedure: Procedure;
  act: (context: StoreContext, input: never) => unknown;
};
export type AnyImplementation = Implementation | StoreImplementation;

/** A query or command that needs nothing but its transaction. */
export function implement<P extends Procedure>(
  procedure: P,
  run: (context: Context, input: Parsed<P>) => Result<P>,
): Implementation {
  return { procedure, run };
}

/** A query or command with asynchronous work before or after its transaction. */
export function implementInSteps<P extends Procedure, Prepared>(
  procedure: P,
  steps: {
    before: (context: StoreContext, input: Parsed<P>) => Promise<Prepared>;
    run: (context: Context, input: Parsed<P>, prepared: Prepared) => Result<P>;
  },
): Implementation;
export function implementInSteps<P extends Procedure, Collected>(
  procedure: P,
  steps: {
    run: (context: Context, input: Parsed<P>) => Collected;
    after: (context: CallContext, result: Collected, input: Parsed<P>) => Promise<Result<P>>;
  },
): Implementation;
export function implementInSteps(
  procedure: Procedure,
  steps: Omit<Implementation, 'procedure'>,
): Implementation {
  return { procedure, ...steps };
}

/** A procedure on the store as a whole; it brings its own transaction. */
export function implementOnStore<P extends Procedure>(
  procedure: P,
  act: (context: StoreContext, input: Parsed<P>) => Result<P> | Promise<Result<P>>,
): StoreImplementation {
  return { procedure, act };
}
