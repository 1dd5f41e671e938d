import type { Account } from '#shared/accounts/accounts.contract.ts';
import { roleMay } from '#shared/accounts/permissions.ts';
import type { Procedure, Topic } from '#shared/contract/define.ts';
import { type Envelope, Refusal } from '#shared/contract/errors.ts';
import { inReadTransaction } from '../db/transaction.ts';
import { appendAudit, createAuditRecorder } from './audit-recorder.ts';
import type { CallContext } from './context.ts';
import { type IncidentLog, inputError, toCallError } from './errors.ts';
import type { AnyImplementation, Implementation } from './implement.ts';
import type { Session } from './sessions.ts';
import { inStoreTransaction, noticingDamage, type Store } from './store.ts';

export type DispatchPorts = {
  implementations: ReadonlyMap<string, AnyImplementation>;
  store: Store;
  log: IncidentLog;
  /** Told after a commit, with the topics of the contract. */
  changed(topics: readonly Topic[]): void;
  /** Proves outputs against their schema; on in development and tests, off in the built program. */
  checkOutputs: boolean;
};

/**
 * The one way in: session and lock, permission, input, transaction, service, audit row, commit, envelope.
 * Never rejects.
 */
export async function dispatch(
  ports: DispatchPorts,
  context: CallContext,
  name: string,
  rawInput: unknown,
): Promise<Envelope<unknown>> {
  const wasDamaged = ports.store.damaged();
  try {
    const implementation = ports.implementations.get(name);
    if (!implementation) throw new Refusal('UNKNOWN_PROCEDURE', { name });
    const { procedure } = implementation;
    admit(procedure, context.session);
    const parsed = procedure.input.safeParse(rawInput);
    if (!parsed.success) return { ok: false, error: inputError(parsed.error) };
    const value = await carryOut(ports, context, implementation, parsed.data as never);
    // Parsing on the way out also drops whatever the contract does not name.
    const output = ports.checkOutputs ? procedure.output.parse(value) : value;
    const topics = topicsOf(procedure);
    if (topics.length > 0) ports.changed(topics);
    return { ok: true, value: output };
  } catch (error) {
    // Every window learns that the store is refused from now on.
    if (!wasDamaged && ports.store.damaged()) ports.changed(['session']);
    return { ok: false, error: toCallError(error, ports.store.paths.dataDir, ports.log) };
  }
}

/** Session, lock and role; a locked session may only do what is public. */
function admit(procedure: Procedure, session: Session): void {
  if (procedure.permission === 'public') return;
  if (!session.account) throw new Refusal('NOT_SIGNED_IN');
  if (session.locked) throw new Refusal('LOCKED');
  if (!roleMay(session.account.role, procedure.permission)) throw new Refusal('FORBIDDEN');
}

async function carryOut(
  ports: DispatchPorts,
  context: CallContext,
  implementation: AnyImplementation,
  input: never,
): Promise<unknown> {
  if ('act' in implementation) return implementation.act({ ...context, store: ports.store }, input);
  // Nothing of it is begun: a file is neither read for it nor kept.
  if (writes(implementation.procedure)) refuseDamaged(ports.store);
  const prepared = implementation.before
    ? await implementation.before({ ...context, store: ports.store }, input)
    : null;
  const result = inTransaction(ports, context, implementation, input, prepared as never);
  return implementation.after ? implementation.after(context, result as never, input) : result;
}

function inTransaction(
  ports: DispatchPorts,
  context: CallContext,
  { procedure, run }: Implementation,
  input: never,
  prepared: never,
): unknown {
  // The work before may have taken seconds: the session may be locked by now.
  admit(procedure, context.session);
  const { account } = context.session;
  if (!account) throw new Refusal('NOT_SIGNED_IN');
  const db = ports.store.db();
  const audit = createAuditRecorder();
  const work = () => run({ ...context, db, account, audit, store: ports.store }, input, prepared);

  if (procedure.kind === 'command' && !ports.store.becomeWriter())
    throw new Refusal('STORE_IN_USE_READ_ONLY');
  if (!writes(procedure)) return noticingDamage(ports.store, () => inReadTransaction(db, work));
  return inStoreTransaction(ports.store, () => {
    const result = work();
    if (leavesAuditRow(procedure) && !(audit.goesOn && audit.changes.length === 0))
      appendAudit(db, auditHead(context, account, procedure.name), audit.source, audit.changes);
    return result;
  });
}

function writes(procedure: Procedure): boolean {
  return procedure.kind === 'command' || leavesAuditRow(procedure);
}

function refuseDamaged(store: Store): void {
  if (store.damaged()) throw new Refusal('STORE_DAMAGED', { path: store.paths.database });
}

function leavesAuditRow({ kind, audited, unaudited }: Procedure): boolean {
  return (kind === 'command' && unaudited !== true) || audited === true;
}

/** What the contract names, and the audit wherever a row was written to it. */
function topicsOf(procedure: Procedure): readonly Topic[] {
  const named = procedure.invalidates ?? [];
  return leavesAuditRow(procedure) ? [...new Set([...named, 'audit' as const])] : named;
}

/** Who, when, from which computer and door; shared with the procedures that act on the store as a whole. */
export function auditHead(context: CallContext, account: Account, procedure: string) {
  return {
    at: context.now(),
    accountId: account.id,
    accountName: account.displayName,
    computer: context.options.computer,
    door: context.options.door,
    procedure,
  };
}
