import type { Finding } from '../rulebook/checks.ts';

/** Every way a call can fail. A door never throws: it answers with one of these. */
export const errorCodes = [
  'INTERNAL',
  'PROGRAM_ENDED',
  'INPUT_INVALID',
  'UNKNOWN_PROCEDURE',
  'CANCELLED',
  'NOT_SIGNED_IN',
  'LOCKED',
  'FORBIDDEN',
  'NO_STORE',
  'STORE_EXISTS',
  'STORE_IN_USE',
  'STORE_IN_USE_READ_ONLY',
  'STORE_NEWER',
  'STORE_DAMAGED',
  'STORE_KEYS_DAMAGED',
  'STORE_FILES_BUSY',
  'STORE_READ_ONLY_FOLDER',
  'STORE_NETWORK_PATH',
  'STORE_NOT_DEMONSTRATION',
  'STORE_MIGRATION_FAILED',
  'DISK_FULL',
  'SIGN_IN_WRONG',
  'SIGN_IN_SLOWED',
  'RECOVERY_KEY_WRONG',
  'PASSWORD_WRONG',
  'PASSWORD_SAME',
  'ACCOUNT_NAME_TAKEN',
  'ACCOUNT_LAST_ADMINISTRATOR',
  'RECORD_NOT_FOUND',
  'RECORD_CHANGED',
  'POLICE_NUMBER_TAKEN',
  'CITIZEN_ID_TAKEN',
  'BINNED_NUMBER_TAKEN',
  'NUMBER_TAKEN_UNSEEN',
  'UNIT_CODE_TAKEN',
  'UNIT_HAS_PEOPLE',
  'UNIT_NOT_THEN',
  'UNIT_STATE_FIRST',
  'SUCCESSION_CIRCLE',
  'PARTY_ORG_CODE_TAKEN',
  'PARTY_ORG_HAS_MEMBERS',
  'POST_TAKEN',
  'SEAT_EXISTS',
  'RANK_HIGHEST',
  'SECRECY_NOT_APPROVED',
  'ATTACHMENT_KIND',
  'ATTACHMENT_TOO_LARGE',
  'ATTACHMENT_MISSING',
  'FILE_EMPTY',
  'FILE_NOT_EXCEL',
  'FILE_ENCRYPTED',
  'FILE_OLD_EXCEL',
  'FILE_DAMAGED',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'UPLOAD_TOO_LARGE',
  'FILE_NO_DATA',
  'FILE_READ_TIMEOUT',
  'FILE_GONE',
  'FILE_WRITE_FAILED',
  'PDF_NO_BROWSER',
  'PDF_FAILED',
  'ROSTER_NO_HEADER',
  'IMPORT_PREVIEW_GONE',
  'IMPORT_STALE',
  'IMPORT_STRICT',
  'IMPORT_ALREADY_UNDONE',
  'IMPORT_CHANGED_SINCE',
  'REPORT_UNKNOWN',
  'REPORT_PERIOD_INVALID',
  'UNIT_UNKNOWN',
  'RULES_NOT_MET',
  'RULE_BACKWARDS',
  'RULE_SEVERITY_FIXED',
  'DOCUMENT_ISSUED',
  'DOCUMENT_NOT_ISSUED',
  'DOCUMENT_UNFILLED',
  'DOCUMENT_NO_TERM',
  'DOCUMENT_NUMBER_TAKEN',
  'DOCUMENT_NUMBER_USED',
  'ISSUER_TAKEN',
  'BACKUP_DAMAGED',
  'BACKUP_NOT_BACKUP',
  'BACKUP_NOT_FOUND',
  'BACKUP_NEWER',
  'BACKUP_KEY_WRONG',
  'BACKUP_VERIFY_FAILED',
  'AUDIT_BROKEN',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
export type ErrorParams = Record<string, string | number>;

export type CallError = {
  code: ErrorCode;
  params: ErrorParams;
  /** Path of an input field -> key of the sentence that explains it (`field.*` in messages.ts). */
  fieldErrors: Record<string, FieldErrorKey>;
  /** Set for INTERNAL only; the same id stands beside the stack in the log file. */
  incidentId: string | null;
  /** RULES_NOT_MET only: what stands against the step. Those of severity `block` may be overridden with a reason. */
  findings?: readonly Finding[];
};

export type Envelope<T> = { ok: true; value: T } | { ok: false; error: CallError };

/** Why one field of a form was not accepted. */
export const fieldErrorKeys = [
  'required',
  'tooLong',
  'tooShort',
  'date',
  'dateInFuture',
  'policeNumber',
  'citizenId',
  'partyFileNumber',
  'partyCardNumber',
  'choice',
  'signInName',
  'formula',
  'order',
  'invalid',
] as const;
export type FieldErrorKey = (typeof fieldErrorKeys)[number];

/** Thrown inside the core only; dispatch turns it into an envelope. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly fieldErrors: Record<string, FieldErrorKey>;

  constructor(code: ErrorCode, params: ErrorParams = {}, fieldErrors: Record<string, FieldErrorKey> = {}) {
    super(code);
    this.code = code;
    this.params = params;
    this.fieldErrors = fieldErrors;
  }
}

/** Rules stand against a step: RULES_NOT_MET with what they say. */
export class RuleRefusal extends Refusal {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('RULES_NOT_MET', { count: findings.length, first: findings[0]?.said.vi ?? '' });
    this.findings = findings;
  }
}

export function refusalToError(refusal: Refusal): CallError {
  const { code, params, fieldErrors } = refusal;
  const error = { code, params, fieldErrors, incidentId: null };
  return refusal instanceof RuleRefusal ? { ...error, findings: refusal.findings } : error;
}
