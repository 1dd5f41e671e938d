import { useLocation } from 'wouter';
import type { Found } from '#shared/search/search.contract.ts';

/** Goes to the screen that shows what was found and opens it there. */
export function useOpenFound(): (found: Found) => void {
  const [, navigate] = useLocation();
  return ({ kind, id }) => {
    if (kind === 'person') navigate('/people', { state: { personId: id } });
    else if (kind === 'unit') navigate('/units', { state: { openUnitId: id } });
    else navigate('/units/party', { state: { openPartyOrgId: id } });
  };
}
