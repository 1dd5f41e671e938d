import type { Account } from '#shared/accounts/accounts.contract.ts';
import { Refusal } from '#shared/contract/errors.ts';
import type { Organisation } from '#shared/organisation/organisation.contract.ts';
import { appendAudit, changedFields } from '../../core/audit-recorder.ts';
import type { CallContext, StoreContext } from '../../core/context.ts';
import { auditHead } from '../../core/dispatch.ts';
import { refusalIn } from '../../core/errors.ts';
import { IDLE_MINUTES } from '../../core/sessions.ts';
import { noticingDamage, type Store } from '../../core/store.ts';
import { newRecoveryKey, newStoreKey, withAccount } from '../../db/keyring.ts';
import { inWriteTransaction } from '../../db/transaction.ts';
import { firstAdministrator } from '../accounts/accounts.service.ts';
import { establishOrganisation, getOrganisation } from '../organisation/organisation.service.ts';
import { seedCatalogues, seedProvince, seedUnits } from '../organisation/reference-seed.service.ts';

/** What a window shows; before sign-in it names nobody. */
export function status(context: CallContext & { store: Store }) {
  const { store, session, options } = context;
  const refusal = openingRefusal(store, options.door);
  const signedIn = session.account !== null && store.state() === 'open' && !store.damaged();
  return {
    state: stateOf(store, session, refusal),
    refusal: refusal && { code: refusal.code, params: refusal.params },
    version: options.version,
    dataFolder: options.dataDir,
    demonstration: options.demonstration,
    account: session.account,
    organisation: signedIn ? noticingDamage(store, getOrganisation) : null,
    idleMinutes: IDLE_MINUTES,
    today: context.today(),
    notices: signedIn ? store.notices : [],
  };
}

function stateOf(store: Store, session: CallContext['session'], refusal: Refusal | null) {
  if (refusal) return 'refused' as const;
  if (store.state() === 'none') return 'noStore' as const;
  if (!session.account) return 'signedOut' as const;
  return session.locked ? ('locked' as const) : ('signedIn' as const);
}

/** A window must be the writer from its first moment; the command line asks only when it writes. */
function openingRefusal(store: Store, door: string): Refusal | null {
  try {
    if (door !== 'cli' && !store.becomeWriter()) return new Refusal('STORE_IN_USE');
    store.finishInterrupted();
    return store.refusal();
  } catch (error) {
    const refusal = refusalIn(store.paths.dataDir, error);
    if (!refusal) throw error;
    return refusal;
  }
}

/** First run. The recovery key is returned once and stored nowhere. */
export function createStore(
  context: StoreContext,
  input: {
    organisation: Organisation;
    administrator: { signInName: string; displayName: string; password: string };
    referenceUnits: boolean;
  },
): { recoveryKey: string; account: Account } {
  const { store, session, options } = context;
  if (store.state() !== 'none') throw new Refusal('STORE_EXISTS', { path: store.paths.database });
  const recoveryKey = newRecoveryKey();
  const { password, ...named } = input.administrator;
  const account: Account = {
    id: context.newId(),
    role: 'administrator',
    active: true,
    lastSignInAt: null,
    seesClassified: false,
    ...named,
  };
  const storeKey = newStoreKey();

  store.create(
    storeKey,
    recoveryKey,
    (db) =>
      inWriteTransaction(db, () => {
        establishOrganisation(db, input.organisation);
        seedCatalogues(db, options.resourcesDir);
        if (input.referenceUnits) seedUnits(db, options.resourcesDir, input.organisation.name);
        else seedProvince(db, input.organisation.name);
        firstAdministrator(db, account, context.now());
        const changes = changedFields(null, input.organisation);
        appendAudit(db, auditHead(context, account, 'system.createStore'), null, [
          { entity: 'organisation', entityId: 'organisation', action: 'created', changes },
        ]);
      }),
    (keyFile) => withAccount(keyFile, { ...account, password }, storeKey),
  );
  session.account = account;
  return { recoveryKey, account };
}
