import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useRef } from 'react';
import { composeDocument, type NumberAndDay } from '#shared/documents/compose-document.ts';
import type { DocumentType, Draft, Issuer } from '#shared/documents/documents.contract.ts';
import type { LaidOutDocument } from '#shared/documents/laid-out.ts';
import { layOut } from '#shared/documents/lay-out.ts';
import { personValues } from '#shared/documents/placeholder-values.ts';
import type { PlaceholderValues } from '#shared/documents/placeholders.ts';
import { getPerson, type Person } from '#shared/people/people.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import { steadyPages } from './steady-pages.ts';

export type Bodies = { issuers: readonly Issuer[]; types: readonly DocumentType[] };
/** `missing`: placeholders nothing fills. */
export type Composed = { laidOut: LaidOutDocument; missing: readonly string[] };

/** Pages follow the fingers at this distance; composing a letter takes a thousandth of it. */
const PAUSE_MILLISECONDS = 120;

/**
 * The pages of a draft as they will be printed, composed in this window by the functions the core uses: no round trip
 * per letter. Null until bodies and person are known.
 */
export function useComposed(
  draft: Draft,
  bodies: Bodies | undefined,
  numbered: NumberAndDay,
): Composed | null {
  const [rested] = useDebouncedValue(draft, PAUSE_MILLISECONDS);
  const { personId } = rested;
  const person = useProcedureQuery(getPerson, { id: personId ?? '' }, { enabled: personId !== null });
  const last = useRef<LaidOutDocument | null>(null);
  const { number, date } = numbered ?? {};
  const waits = personId !== null && person.loading;
  const composed = useMemo(() => {
    const issuer = bodies?.issuers.find(({ id }) => id === rested.issuerId);
    if (bodies === undefined || issuer === undefined || waits) return null;
    const type = bodies.types.find(({ code }) => code === rested.typeCode) ?? unknownType(rested.typeCode);
    const values = person.value === undefined ? {} : valuesOf(rested, person.value);
    const given = number === undefined || date === undefined ? null : { number, date };
    const { document, missing } = composeDocument(rested, issuer, type, values, given);
    return { laidOut: layOut(document), missing };
  }, [rested, bodies, waits, person.value, number, date]);
  return useMemo(() => {
    if (composed === null) return null;
    last.current = steadyPages(last.current, composed.laidOut);
    return { ...composed, laidOut: last.current };
  }, [composed]);
}

/** As the core does: somebody classified is not named in a document everybody may see. */
function valuesOf({ personId, secrecy }: Draft, person: Person): PlaceholderValues {
  const hidden = person.secrecy !== 'normal' && secrecy === 'normal';
  return personId !== person.id || hidden ? {} : personValues(person);
}

/** A kind the rulebook no longer has keeps its code. */
const unknownType = (code: string): DocumentType => ({ code, name: code, symbol: code, families: [] });
