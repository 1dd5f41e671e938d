import type { verifyAudit, verifyStore } from '#shared/audit/audit.contract.ts';
import type { OutputOf } from '#shared/contract/define.ts';

export type CheckResult =
  | ({ kind: 'chain' } & OutputOf<typeof verifyAudit>)
  | ({ kind: 'store' } & OutputOf<typeof verifyStore>);

export type FindingCode =
  | 'chainSound'
  | 'chainBroken'
  | 'pagesSound'
  | 'pagesBroken'
  | 'linksSound'
  | 'linksBroken'
  | 'standingsSound'
  | 'standingsBroken';
/** `count` is what the sentence names: rows checked, the broken row, or how many faults. */
export type Finding = { code: FindingCode; sound: boolean; count: number };

/** What a check found, in the order it is told: pages, links between records, standings of people, the audit. */
export function checkFindings(result: CheckResult): Finding[] {
  if (result.kind === 'chain') return [chain(result.rows, result.brokenAt)];
  const { integrity, foreignKeys, standings, auditRows, auditBrokenAt } = result;
  // SQLite answers with the single line "ok" when every page is sound.
  const faults = integrity.filter((line) => line !== 'ok').length;
  return [
    faults === 0
      ? { code: 'pagesSound', sound: true, count: 0 }
      : { code: 'pagesBroken', sound: false, count: faults },
    foreignKeys === 0
      ? { code: 'linksSound', sound: true, count: 0 }
      : { code: 'linksBroken', sound: false, count: foreignKeys },
    standings === 0
      ? { code: 'standingsSound', sound: true, count: 0 }
      : { code: 'standingsBroken', sound: false, count: standings },
    chain(auditRows, auditBrokenAt),
  ];
}

function chain(rows: number, brokenAt: number | null): Finding {
  return brokenAt === null
    ? { code: 'chainSound', sound: true, count: rows }
    : { code: 'chainBroken', sound: false, count: brokenAt };
}
