import type { LocalDate } from '#shared/domain/local-date.ts';
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
