import { type Permission, roleMay } from '#shared/accounts/permissions.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { parseLocalDate } from '#shared/domain/local-date.ts';
import { getStatus } from '#shared/system/system.contract.ts';
import { useProcedureQuery } from './use-procedure-query.ts';

export type Session = {
  /** Key of what this account keeps on this computer. */
  accountId: string;
  /** The core's day, not this computer's idea of it. */
  today: LocalDate;
  /** What the account may do. */
  may: (permission: Permission) => boolean;
};

const beforeAnyDay = '0001-01-01' as LocalDate;

/** Who works with this window; modules are shown to a signed-in account only. */
export function useSession(): Session {
  const { value } = useProcedureQuery(getStatus, {});
  const role = value?.account?.role;
  return {
    accountId: value?.account?.id ?? '',
    today: parseLocalDate(value?.today ?? '') ?? beforeAnyDay,
    may: (permission) => role !== undefined && roleMay(role, permission),
  };
}
