import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

/**
 * Who may speak to the loopback server: a token lets one browser in once and becomes a cookie; the cookie names a
 * session of the core. Only hashes are kept, so that comparing takes the same time whatever was guessed.
 */
export type Sessions = {
  /** A new token of 256 bits; it works once. */
  issueToken(): string;
  /** The value of the cookie for a token that was never used, else null. */
  redeem(token: string): string | null;
  /** The core's session behind a `Cookie` header, else null. */
  sessionOf(cookieHeader: string | undefined): string | null;
  /** `Set-Cookie` for a value from `redeem`. */
  cookie(value: string): string;
};

/** `name` carries the port: cookies of 127.0.0.1 are shared by all ports, and two programs may run at once. */
export function createSessions(name: string): Sessions {
  const unused: Buffer[] = [];
  const opened: { hash: Buffer; sessionId: string }[] = [];

  return {
    issueToken() {
      const token = randomBytes(32).toString('base64url');
      unused.push(hashOf(token));
      return token;
    },

    redeem(token) {
      const index = unused.findIndex((hash) => timingSafeEqual(hash, hashOf(token)));
      if (index === -1) return null;
      unused.splice(index, 1);
      const value = randomBytes(32).toString('base64url');
      opened.push({ hash: hashOf(value), sessionId: randomUUID() });
      return value;
    },

    sessionOf(cookieHeader) {
      const value = cookieValue(cookieHeader, name);
      if (value === null) return null;
      const hash = hashOf(value);
      return opened.find((session) => timingSafeEqual(session.hash, hash))?.sessionId ?? null;
    },

    cookie: (value) => `${name}=${value}; Path=/; HttpOnly; SameSite=Strict`,
  };
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const separator = part.indexOf('=');
    if (separator !== -1 && part.slice(0, separator).trim() === name) return part.slice(separator + 1).trim();
  }
  return null;
}
