import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import type { Role } from '#shared/accounts/permissions.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { createPerson } from '#shared/people/people.contract.ts';
import { createStore } from '#shared/system/system.contract.ts';
import { type Caller, CallRefused, callerOf } from '../call-core.ts';
import type { Clock } from '../clock.ts';
import type { Core, CoreOptions } from '../core.ts';
import { createCore } from '../create-core.ts';

/** A real core on a real folder, for tests that speak about the office. Everything is removed by `dispose`. */
export const PASSWORD = 'mat-khau-thu-1';
export const ADMINISTRATOR = { signInName: 'quantri', password: PASSWORD };
export const QUANG_NINH = {
  name: 'Công an tỉnh Quảng Ninh',
  superior: 'Bộ Công an',
  place: 'Quảng Ninh',
  symbol: 'CAT-PX03',
};

const mainDir = resolve(import.meta.dirname, '..', '..');

export function programOptions(dataDir: string, changed: Partial<CoreOptions> = {}): CoreOptions {
  return {
    door: 'cli',
    dataDir,
    resourcesDir: resolve(mainDir, '..', '..', 'resources'),
    entriesDir: mainDir,
    computer: 'máy thử',
    version: '0.0.0',
    demonstration: false,
    checkOutputs: true,
    ...changed,
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dang-vu-thu-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

export type Office = {
  folder: string;
  core: Core;
  /** The administrator's own session. */
  call: Caller;
  callAs(session: string): Caller;
  recoveryKey: string;
  dispose(): Promise<void>;
};

/** A new store with an administrator signed in and without reference units, which most tests do not need. */
export async function newOffice(
  changed: Partial<CoreOptions> & { referenceUnits?: boolean; clock?: Clock } = {},
): Promise<Office> {
  const { referenceUnits = false, clock, dataDir = newFolder(), ...options } = changed;
  const core = createCore(programOptions(dataDir, options), { clock });
  const call = callerOf(core, 'administrator');
  const { recoveryKey } = await call(createStore, {
    organisation: QUANG_NINH,
    administrator: { ...ADMINISTRATOR, displayName: 'Quản trị' },
    referenceUnits,
  });
  return {
    folder: dataDir,
    core,
    call,
    callAs: (session) => callerOf(core, session),
    recoveryKey,
    dispose: async () => {
      await core.close();
      removeFolder(dataDir);
    },
  };
}

/** Opens a folder that has a store already, with nobody signed in. */
export function reopen(dataDir: string, changed: Partial<CoreOptions> = {}): Pick<Office, 'core' | 'call'> {
  const core = createCore(programOptions(dataDir, changed));
  return { core, call: callerOf(core, 'administrator') };
}

export async function reopenSignedIn(dataDir: string, changed: Partial<CoreOptions> = {}) {
  const opened = reopen(dataDir, changed);
  await opened.call(signIn, ADMINISTRATOR);
  return opened;
}

/** The error a call was refused with; fails the test when it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<CallError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CallRefused) return error.error;
    throw error;
  }
  throw new Error('the call was not refused');
}

export async function codeOf(call: Promise<unknown>): Promise<string> {
  return (await refusalOf(call)).code;
}

/** A person of whom only the name is known, and what a test adds. */
export function personNamed(
  fullName: string,
  known: Partial<InputOf<typeof createPerson>> = {},
): InputOf<typeof createPerson> {
  return {
    fullName,
    sex: null,
    birthDate: null,
    policeNumber: null,
    citizenId: null,
    rankCode: null,
    post: null,
    unitId: null,
    home: null,
    ethnicity: null,
    education: null,
    politicalTheory: null,
    joinedForce: null,
    partyAdmission: null,
    partyOfficial: null,
    note: null,
    ...known,
  };
}

export function newAccount(signInName: string, role: Role) {
  return { signInName, displayName: signInName, role, password: `${PASSWORD}-${signInName}` };
}
