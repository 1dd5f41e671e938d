import { topicAnnouncer } from './topic-announcer.ts';

const GATHER_MILLISECONDS = 20;

/** What changed in the store, from this window's commands and from the core's events. */
export const topics = topicAnnouncer((flush) => setTimeout(flush, GATHER_MILLISECONDS));
