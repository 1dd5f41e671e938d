import { listUnits } from '#shared/organisation/organisation.contract.ts';
import {
  getPartyOrgHistory,
  listPartyOrgs,
  type PartyOrg,
} from '#shared/organisation/party-orgs.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PartyEditor } from './party-editor.tsx';
import { partyItem } from './party-items.ts';

export type PartyPanelProps = {
  /** Null: one to be added. */
  id: string | null;
  otherDay: boolean;
  onClose: () => void;
  onOpen: (id: string) => void;
  onMembers: (partyOrg: Pick<PartyOrg, 'id'>) => void;
};

const NONE = '00000000-0000-0000-0000-000000000000';

/** One Party organisation beside the list, as the store has it now, whichever day the list shows. */
export function PartyPanel({ id, ...rest }: PartyPanelProps) {
  const all = useProcedureQuery(listPartyOrgs, {});
  const units = useProcedureQuery(listUnits, {});
  const one = useProcedureQuery(getPartyOrgHistory, { id: id ?? NONE }, { enabled: id !== null });
  const error = one.error ?? all.error ?? units.error;
  if (error !== null) return <ErrorNotice error={error} />;
  if (all.value === undefined || units.value === undefined || (id !== null && one.value === undefined))
    return null;
  return (
    <PartyEditor
      {...rest}
      history={one.value ?? null}
      partyOrgs={all.value.partyOrgs.map(partyItem)}
      units={units.value.units}
    />
  );
}
