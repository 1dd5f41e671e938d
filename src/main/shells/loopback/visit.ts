import type { Core } from '../../core/core.ts';
import type { EventStreams } from './event-stream.ts';
import type { Sessions } from './sessions.ts';

/** What a route needs to know beside the request. */
export type Visit = {
  core: Promise<Core>;
  rendererDir: string;
  sessions: Sessions;
  events: EventStreams;
  sessionId: string;
  url: URL;
};
