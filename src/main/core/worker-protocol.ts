import type { CallRequest, CoreEvent, HeldFile } from './core.ts';

export type HostRequest =
  | { kind: 'dispatch'; request: CallRequest }
  | { kind: 'putFile'; sessionId: string; file: HeldFile }
  | { kind: 'takeFile'; sessionId: string; fileId: string }
  | { kind: 'cancel'; callId: string }
  | { kind: 'endSession'; sessionId: string }
  | { kind: 'close' };

export type HostMessage = HostRequest & { id: number };
export type WorkerMessage =
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'event'; event: CoreEvent };
