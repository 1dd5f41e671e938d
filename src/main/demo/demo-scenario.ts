import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Caller } from '../core/call-core.ts';
import type { HeldFile } from '../core/core.ts';

/** The demonstration speaks of the province on this day. */
export const DEMO_DAY = '2026-09-30' as LocalDate;

/** What a scenario works with: the same calls a person's window makes. */
export type DemoWorld = {
  call: Caller;
  putFile(file: HeldFile): Promise<string>;
};

/** The part of one module in the demonstration; `tell` runs after the scenarios before it in the list. */
export type DemoScenario = { name: string; tell(world: DemoWorld): Promise<void> };
