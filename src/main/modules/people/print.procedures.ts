import { Refusal } from '#shared/contract/errors.ts';
import * as contract from '#shared/people/print.contract.ts';
import { implement } from '../../core/implement.ts';
import { scopeOf } from '../../core/scope.ts';
import { getPerson } from './person-access.service.ts';

export const printProcedures = [
  implement(contract.recordPrint, (context, { id, reason }) => {
    const { fullName, secrecy } = getPerson(context.db, id, scopeOf(context));
    const classified = secrecy !== 'normal';
    if (classified && reason === null) throw new Refusal('INPUT_INVALID', {}, { reason: 'required' });
    // Whoever reads the audit may not be allowed to know the name.
    context.audit.setSource([classified ? id : fullName, reason].filter(Boolean).join(': '));
    return {};
  }),
];
