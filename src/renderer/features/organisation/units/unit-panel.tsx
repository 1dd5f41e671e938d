import { getUnitHistory, listUnits, type Unit } from '#shared/organisation/organisation.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { UnitEditor } from './unit-editor.tsx';
import { unitItem } from './unit-items.ts';

export type UnitPanelProps = {
  /** Null: a unit to be added. */
  id: string | null;
  otherDay: boolean;
  onClose: () => void;
  onOpen: (id: string) => void;
  onPeople: (unit: Pick<Unit, 'id'>) => void;
};

const NONE = '00000000-0000-0000-0000-000000000000';

/** One unit beside the list, as the store has it now, whichever day the list shows. */
export function UnitPanel({ id, ...rest }: UnitPanelProps) {
  const all = useProcedureQuery(listUnits, {});
  const one = useProcedureQuery(getUnitHistory, { id: id ?? NONE }, { enabled: id !== null });
  const error = one.error ?? all.error;
  if (error !== null) return <ErrorNotice error={error} />;
  if (all.value === undefined || (id !== null && one.value === undefined)) return null;
  return <UnitEditor {...rest} history={one.value ?? null} units={all.value.units.map(unitItem)} />;
}
