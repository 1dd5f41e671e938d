import { createCipheriv, createDecipheriv, createHash, randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';

/** scrypt N: 64 MB and about 0.15 s on an office PC. */
const COST = 2 ** 16;
const BLOCK = 8;

/**
 * The key file: one random 256-bit store key, wrapped once for each account (scrypt of the password) and once by
 * the printed recovery key. It holds opaque ids and salted hashes of sign-in names, no name and no key in clear.
 */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`));
const wrap = z.object({
  salt: hex(16),
  /** One known cost only: a key file from outside must not choose how long and how large the derivation is. */
  cost: z.literal(COST),
  nonce: hex(12),
  sealed: hex(32 + 16),
});
const accountWrap = z.object({
  accountId: z.string(),
  nameSalt: z.string(),
  nameHash: z.string(),
  key: wrap,
});
const keyFile = z.object({
  format: z.literal(1),
  storeId: z.string(),
  recovery: wrap,
  accounts: z.array(accountWrap),
});

type Wrap = z.output<typeof wrap>;
export type KeyFile = z.output<typeof keyFile>;

export function createKeyFile(storeId: string, storeKey: Buffer, recoveryKey: string): KeyFile {
  return {
    format: 1,
    storeId,
    recovery: seal(storeKey, canonicalRecoveryKey(recoveryKey), storeId),
    accounts: [],
  };
}

/** Null when the text is not a key file. */
export function parseKeyFile(text: string): KeyFile | null {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function newStoreKey(): Buffer {
  return randomBytes(32);
}

/** The key file with this account's wrap added or replaced. */
export function withAccount(
  file: KeyFile,
  account: { id: string; signInName: string; password: string },
  storeKey: Buffer,
): KeyFile {
  const nameSalt = randomBytes(16).toString('hex');
  const added = {
    accountId: account.id,
    nameSalt,
    nameHash: hashName(nameSalt, account.signInName),
    key: seal(storeKey, account.password, account.id),
  };
  return { ...file, accounts: [...file.accounts.filter((one) => one.accountId !== account.id), added] };
}

export function withoutAccount(file: KeyFile, accountId: string): KeyFile {
  return { ...file, accounts: file.accounts.filter((one) => one.accountId !== accountId) };
}

export function withRecoveryKey(file: KeyFile, storeKey: Buffer, recoveryKey: string): KeyFile {
  return { ...file, recovery: seal(storeKey, canonicalRecoveryKey(recoveryKey), file.storeId) };
}

/** Whose name this is: an opaque id, known before any password is tried; null for nobody's. */
export function accountIdOf(file: KeyFile, signInName: string): string | null {
  return file.accounts.find((one) => one.nameHash === hashName(one.nameSalt, signInName))?.accountId ?? null;
}

/** The account and the store key, or null; an unknown name costs as much time as a wrong password. */
export function unlockByPassword(
  file: KeyFile,
  signInName: string,
  password: string,
): { accountId: string; storeKey: Buffer } | null {
  const found = file.accounts.find((one) => one.nameHash === hashName(one.nameSalt, signInName));
  if (!found) {
    deriveKey(password, randomBytes(16), COST);
    return null;
  }
  const storeKey = unseal(found.key, password, found.accountId);
  return storeKey && { accountId: found.accountId, storeKey };
}

export function unlockByRecoveryKey(file: KeyFile, recoveryKey: string): Buffer | null {
  return unseal(file.recovery, canonicalRecoveryKey(recoveryKey), file.storeId);
}

// Crockford's digits and letters: no I, L, O, U, so that a printed key is read back without doubt.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 160 random bits as eight groups of four characters, for paper. */
export function newRecoveryKey(): string {
  const characters = Array.from(randomBytes(32), (byte) => ALPHABET[byte % 32]).join('');
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/** What a person types back: any case, spaces or hyphens, O for 0 and I or L for 1. */
function canonicalRecoveryKey(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
}

function hashName(salt: string, signInName: string): string {
  return createHash('sha256').update(`${salt}:${signInName.toLowerCase()}`).digest('hex');
}

function deriveKey(secret: string, salt: Buffer, cost: number): Buffer {
  return scryptSync(secret.normalize('NFC'), salt, 32, {
    N: cost,
    r: BLOCK,
    p: 1,
    maxmem: 256 * cost * BLOCK,
  });
}

/** `owner` is authenticated with the key, so that a wrap cannot be moved to another account. */
function seal(storeKey: Buffer, secret: string, owner: string): Wrap {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(secret, salt, COST), nonce).setAAD(
    Buffer.from(owner),
  );
  const sealed = Buffer.concat([cipher.update(storeKey), cipher.final(), cipher.getAuthTag()]);
  return {
    salt: salt.toString('hex'),
    cost: COST,
    nonce: nonce.toString('hex'),
    sealed: sealed.toString('hex'),
  };
}

function unseal(wrapped: Wrap, secret: string, owner: string): Buffer | null {
  const sealed = Buffer.from(wrapped.sealed, 'hex');
  const key = deriveKey(secret, Buffer.from(wrapped.salt, 'hex'), wrapped.cost);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(wrapped.nonce, 'hex'))
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(32));
    return Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()]);
  } catch {
    return null;
  }
}
