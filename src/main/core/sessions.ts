import type { Account } from '#shared/accounts/accounts.contract.ts';

/** One window, browser or command line run. */
export type Session = {
  id: string;
  account: Account | null;
  locked: boolean;
  /** Milliseconds of a monotonic clock at the last call of a person. */
  lastCallAt: number;
};

/** Without a call for this long a session locks itself. */
export const IDLE_MINUTES = 15;

export function createSessions(monotonic: () => number = () => performance.now()) {
  const byId = new Map<string, Session>();
  return {
    /** The session, made when new; locks it first when it was idle too long. */
    enter(id: string): Session {
      const now = monotonic();
      const session = byId.get(id) ?? { id, account: null, locked: false, lastCallAt: now };
      byId.set(id, session);
      if (session.account && now - session.lastCallAt > IDLE_MINUTES * 60_000) session.locked = true;
      session.lastCallAt = now;
      return session;
    },
    isLocked(id: string): boolean {
      return byId.get(id)?.locked ?? false;
    },
    end(id: string): void {
      byId.delete(id);
    },
    endAll(): void {
      byId.clear();
    },
    signedIn(): Session[] {
      return [...byId.values()].filter((session) => session.account !== null);
    },
  };
}

export type Sessions = ReturnType<typeof createSessions>;
