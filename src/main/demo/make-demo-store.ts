import { createStore } from '#shared/system/system.contract.ts';
import { callerOf } from '../core/call-core.ts';
import type { Core } from '../core/core.ts';
import { newId } from '../core/new-id.ts';
import { demoScenarios } from './scenarios/all.ts';

/** Printed on the sign-in screen of a demonstration: it protects nothing. */
export const DEMO_ACCOUNT = { signInName: 'quantri', password: 'minh-hoa-2026' };

/** Fills an empty data folder with the demonstration, through the same calls that people make. About 3 s. */
export async function makeDemoStore(core: Core): Promise<void> {
  const sessionId = newId();
  const call = callerOf(core, sessionId);
  try {
    await call(createStore, {
      organisation: {
        name: 'Công an tỉnh Quảng Ninh',
        superior: 'Bộ Công an',
        place: 'Quảng Ninh',
        symbol: 'CAT-PX03',
      },
      administrator: { ...DEMO_ACCOUNT, displayName: 'Quản trị (minh họa)' },
      referenceUnits: true,
    });
    const world = { call, putFile: (file: Parameters<Core['putFile']>[1]) => core.putFile(sessionId, file) };
    for (const scenario of demoScenarios) await scenario.tell(world);
  } finally {
    await core.endSession(sessionId);
  }
}
