import { type Caller, callerOf } from '../../src/main/core/call-core.ts';
import type { Core } from '../../src/main/core/core.ts';
import { startCore } from '../../src/main/core/core-host.ts';
import { createBrowserPrinter } from '../../src/main/shells/browser-print/browser-printer.ts';
import { signIn } from '../../src/shared/accounts/accounts.contract.ts';
import { PROVINCE_ACCOUNT } from '../province/make-province-store.ts';
import type { BenchStore } from './bench-store.ts';

/** The built core behind its worker as a window has it, with the administrator signed in. */
export type Work = { core: Core; call: Caller; sessionId: string };

export async function startWork(store: BenchStore): Promise<Work> {
  const core = await startCore(store.options, { pdf: createBrowserPrinter() });
  const sessionId = 'bench';
  const call = callerOf(core, sessionId);
  await call(signIn, PROVINCE_ACCOUNT);
  return { core, call, sessionId };
}
