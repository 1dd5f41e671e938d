import type { Core } from '../../core/core.ts';
import { finishRunningWork } from '../finish-running-work.ts';

export type ClosingQuestion = () => Promise<'waitThenClose' | 'stay'>;

/** A save or the automatic backup after sign-in ends sooner than a person could read the question. */
const WITHOUT_ASKING_MS = 2000;

/** Whether the window may close now; while long work is running the person decides, and closing waits for its end. */
export async function mayClose(
  core: Pick<Core, 'busy'>,
  ask: ClosingQuestion,
  withoutAskingMs = WITHOUT_ASKING_MS,
): Promise<boolean> {
  await finishRunningWork(core, AbortSignal.timeout(withoutAskingMs));
  if (!core.busy()) return true;
  if ((await ask()) === 'stay') return false;
  await finishRunningWork(core);
  return true;
}
