import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Finding } from '#shared/rulebook/checks.ts';
import type { JsonValue, RuleCode } from '#shared/rulebook/rule-values.ts';
import type { RuleRow, Severity } from '#shared/rulebook/rulebook.ts';
import type { Db } from '../../db/open.ts';

export type StoredRule = RuleRow & { value: JsonValue; addedAt: string; addedBy: string };

type StoredRow = {
  id: string;
  sequence: number;
  code: string;
  name: string;
  value: string;
  unit: string;
  severity: string;
  citation: string;
  effective_from: string | null;
  effective_to: string | null;
  sure: string;
  note: string;
  added_at: string;
  added_by: string;
};

/** All rows in the order they were added. */
export function ruleRows(db: Db): StoredRule[] {
  return db
    .all<StoredRow>(
      `SELECT rule_row.*, coalesce(account.display_name, '') AS added_by
       FROM rule_row LEFT JOIN account ON account.id = rule_row.account_id ORDER BY sequence`,
    )
    .map(rowToRule);
}

/** Codes of which there is a row. */
export function knownCodes(db: Db): ReadonlySet<string> {
  return new Set(db.all<{ code: string }>('SELECT DISTINCT code FROM rule_row').map(({ code }) => code));
}

/** The last row; one that was rolled back leaves its sequence to another id. */
export function lastRow(db: Db): { id: string; sequence: number } {
  const last = db.get<{ id: string; sequence: number }>(
    'SELECT id, sequence FROM rule_row ORDER BY sequence DESC LIMIT 1',
  );
  return last ?? { id: '', sequence: 0 };
}

/** `accountId` null: it came with the program. */
export function insertRule(db: Db, row: RuleRow & { addedAt: string; accountId: string | null }): void {
  db.run(
    `INSERT INTO rule_row (id, sequence, code, name, value, unit, severity, citation, effective_from, effective_to,
       sure, note, added_at, account_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.id,
    row.sequence,
    row.code,
    row.name,
    JSON.stringify(row.value),
    row.unit,
    row.severity,
    row.citation,
    row.effectiveFrom,
    row.effectiveTo,
    row.sure,
    row.note,
    row.addedAt,
    row.accountId,
  );
}

export type KeptOverride = {
  id: string;
  finding: Finding;
  subject: string;
  subjectId: string;
  reason: string;
  at: string;
  accountName: string;
};

export function insertOverride(
  db: Db,
  kept: Omit<KeptOverride, 'accountName'> & { accountId: string },
): void {
  const { finding } = kept;
  db.run(
    `INSERT INTO rule_override (id, rule_id, subject, subject_id, said_vi, said_en, reason, at, account_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    kept.id,
    finding.ruleId,
    kept.subject,
    kept.subjectId,
    finding.said.vi,
    finding.said.en,
    kept.reason,
    kept.at,
    kept.accountId,
  );
}

const OVERRIDES = `
  SELECT rule_override.*, rule_row.code, rule_row.severity, rule_row.citation, account.display_name
  FROM rule_override
  JOIN rule_row ON rule_row.id = rule_override.rule_id
  JOIN account ON account.id = rule_override.account_id`;

/** Newest first; of one rule or (null) of all. Those of classified records only with `classified`. */
export function overridesOfRule(db: Db, code: RuleCode | null, classified: boolean): KeptOverride[] {
  return db
    .all<OverrideRow>(
      `${OVERRIDES}
       LEFT JOIN document ON subject = 'document' AND document.id = subject_id
       LEFT JOIN person ON subject = 'person' AND person.id = subject_id
       WHERE (:code IS NULL OR rule_row.code = :code)
         AND (:classified OR coalesce(document.secrecy, person.secrecy, 'normal') = 'normal')
       ORDER BY rule_override.id DESC`,
      { code, classified: Number(classified) },
    )
    .map(rowToOverride);
}

/** In the order they were given. */
export function overridesOfSubject(db: Db, subject: string, subjectId: string): KeptOverride[] {
  return db
    .all<OverrideRow>(
      `${OVERRIDES} WHERE subject = ? AND subject_id = ? ORDER BY rule_override.id`,
      subject,
      subjectId,
    )
    .map(rowToOverride);
}

type OverrideRow = {
  id: string;
  rule_id: string;
  subject: string;
  subject_id: string;
  said_vi: string;
  said_en: string;
  reason: string;
  at: string;
  code: string;
  severity: string;
  citation: string;
  display_name: string;
};

function rowToOverride(row: OverrideRow): KeptOverride {
  return {
    id: row.id,
    finding: {
      code: row.code as RuleCode,
      ruleId: row.rule_id,
      severity: row.severity as Severity,
      citation: row.citation,
      said: { vi: row.said_vi, en: row.said_en },
    },
    subject: row.subject,
    subjectId: row.subject_id,
    reason: row.reason,
    at: row.at,
    accountName: row.display_name,
  };
}

function rowToRule(row: StoredRow): StoredRule {
  return {
    id: row.id,
    sequence: row.sequence,
    code: row.code as RuleCode,
    name: row.name,
    value: JSON.parse(row.value),
    unit: row.unit,
    severity: row.severity as Severity,
    citation: row.citation,
    effectiveFrom: row.effective_from as LocalDate | null,
    effectiveTo: row.effective_to as LocalDate | null,
    sure: row.sure,
    note: row.note,
    addedAt: row.added_at,
    addedBy: row.added_by,
  };
}
