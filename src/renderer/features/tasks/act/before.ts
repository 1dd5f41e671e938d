import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';

type Marked = Pick<ListedTask, 'key' | 'snoozed' | 'inCharge'>;

/** How to say again what was said before about putting tasks off: one call for each day and reason. */
export function snoozesBefore(tasks: readonly Marked[]): {
  off: { keys: string[]; until: LocalDate; reason: string }[];
  awake: string[];
} {
  const off: { keys: string[]; until: LocalDate; reason: string }[] = [];
  for (const { key, snoozed } of tasks) {
    if (snoozed === null) continue;
    const { until, reason } = snoozed;
    const same = off.find((one) => one.until === until && one.reason === reason);
    if (same) same.keys.push(key);
    else off.push({ keys: [key], until, reason });
  }
  return { off, awake: tasks.filter(({ snoozed }) => snoozed === null).map(({ key }) => key) };
}

/** The same of who was in charge: one call for each. */
export function chargesBefore(tasks: readonly Marked[]): { keys: string[]; accountId: string | null }[] {
  const byAccount = Map.groupBy(tasks, ({ inCharge }) => inCharge?.id ?? null);
  return [...byAccount].map(([accountId, marked]) => ({ keys: marked.map(({ key }) => key), accountId }));
}
