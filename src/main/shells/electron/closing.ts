import type { Core } from '../../core/core.ts';
import { finishRunningWork } from '../finish-running-work.ts';

export type ClosingQuestion = () => Promise<'waitThenClose' | 'stay'>;

/** Whether the window may close now; while work is running the person decides, and closing waits for its end. */
export async function mayClose(core: Pick<Core, 'busy'>, ask: ClosingQuestion): Promise<boolean> {
  if (!core.busy()) return true;
  if ((await ask()) === 'stay') return false;
  await finishRunningWork(core);
  return true;
}
