import { parseCsv } from '../domain/csv.ts';
import { type LocalDate, parseLocalDate } from '../domain/local-date.ts';
import { isRuleCode, ruleValues } from './rule-values.ts';
import { type RuleRow, severities } from './rulebook.ts';

/**
 * The rows of resources/reference/rulebook.csv (code, name, value_json, unit, severity, citation, effective_from,
 * effective_to, sure, note). A row that does not fit is a fault of the program and thrown as an Error.
 */
export function readRulebook(csv: string): Omit<RuleRow, 'id' | 'sequence'>[] {
  return parseCsv(csv).map((row) => {
    const { code = '', name = '', value_json = '', unit = '', citation = '', sure = '', note = '' } = row;
    const severity = severities.find((one) => one === row.severity);
    if (!isRuleCode(code) || severity === undefined)
      throw new Error(`unknown code or severity in the rulebook: ${code}`);
    return {
      code,
      name,
      value: ruleValues[code].parse(JSON.parse(value_json)),
      unit,
      severity,
      citation,
      effectiveFrom: dayOf(row.effective_from),
      effectiveTo: dayOf(row.effective_to),
      sure,
      note,
    };
  });
}

function dayOf(text = ''): LocalDate | null {
  if (text === '') return null;
  const day = parseLocalDate(text);
  if (day === null) throw new Error(`no day in the rulebook: ${text}`);
  return day;
}
