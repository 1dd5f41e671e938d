import type { OutputOf } from '#shared/contract/define.ts';
import type { getStatus } from '#shared/system/system.contract.ts';

/** What the core says of itself to every window. */
export type Status = OutputOf<typeof getStatus>;
