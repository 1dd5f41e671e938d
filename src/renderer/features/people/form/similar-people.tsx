import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findSimilarPeople } from '#shared/people/people.contract.ts';
import { useProcedureQuery } from '../../../api/use-procedure-query.ts';
import classes from '../notice.module.css';
import { type PersonDraft, tidyCitizenId, tidyPoliceNumber } from './person-draft.ts';

export type SimilarPeopleProps = {
  draft: PersonDraft;
  /** The record in the form is not its own duplicate. */
  exceptId: string | null;
  onOpen: (id: string) => void;
};

const PAUSE_MILLISECONDS = 300;

/** Shown while typing: records that may be the same person, each with its reason. It never stops anybody. */
export function SimilarPeople({ draft, exceptId, onOpen }: SimilarPeopleProps) {
  const { t } = useTranslation('people');
  const { fullName, birthDate, policeNumber, citizenId } = draft;
  const identity = useMemo(
    () => identityOf({ fullName, birthDate, policeNumber, citizenId }),
    [fullName, birthDate, policeNumber, citizenId],
  );
  const [typed] = useDebouncedValue(identity, PAUSE_MILLISECONDS);
  const worthAsking = typed.policeNumber !== null || typed.citizenId !== null || typed.birthDate !== null;
  const { value } = useProcedureQuery(
    findSimilarPeople,
    { ...typed, exceptId },
    { enabled: worthAsking, keepPrevious: true },
  );
  if (!worthAsking || value === undefined || value.similar.length === 0) return null;

  return (
    <section className={classes.notice} aria-label={t('similar.title')} aria-live="polite">
      {value.similar.map(({ person, because }) => {
        const number = because === 'citizenId' ? person.citizenId : person.policeNumber;
        const name = [person.fullName, person.unitName].filter(Boolean).join(', ');
        return (
          <div key={person.id} className={classes.line}>
            <span>{t(`similar.${because}`, { number, name })}</span>
            <Button variant="subtle" size="compact-xs" onClick={() => onOpen(person.id)}>
              {t('similar.open')}
            </Button>
          </div>
        );
      })}
    </section>
  );
}

type Identity = Pick<PersonDraft, 'fullName' | 'birthDate' | 'policeNumber' | 'citizenId'>;

function identityOf(draft: Identity) {
  const birthDate = draft.birthDate.length <= 10 ? draft.birthDate : '';
  return {
    fullName: draft.fullName.slice(0, 200),
    birthDate: birthDate || null,
    policeNumber: tidyPoliceNumber(draft.policeNumber).slice(0, 20) || null,
    citizenId: tidyCitizenId(draft.citizenId).slice(0, 20) || null,
  };
}
