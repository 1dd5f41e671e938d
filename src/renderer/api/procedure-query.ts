import { queryOptions } from '@tanstack/react-query';
import type { InputOf, OutputOf, Procedure } from '#shared/contract/define.ts';
import { call } from './call.ts';
import { CallFailure } from './call-failure.ts';

/** How react-query asks a procedure: the same question in two places is asked once and remembered once. */
export function procedureQuery<P extends Procedure>(procedure: P, input: InputOf<P>) {
  return queryOptions<OutputOf<P>>({
    queryKey: [procedure.name, input],
    meta: { reads: procedure.reads ?? [] },
    queryFn: async () => {
      const answer = await call(procedure, input);
      if (!answer.ok) throw new CallFailure(answer.error);
      return answer.value;
    },
  });
}
