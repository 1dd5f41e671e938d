import type { Finding } from '#shared/rulebook/checks.ts';
import type { RuleCode } from '#shared/rulebook/rule-values.ts';
import type { Severity } from '#shared/rulebook/rulebook.ts';
import type { Db } from '../../db/open.ts';

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
