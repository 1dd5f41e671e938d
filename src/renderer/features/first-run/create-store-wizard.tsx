import { useState } from 'react';
import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError, FieldErrorKey } from '#shared/contract/errors.ts';
import { createStore } from '#shared/system/system.contract.ts';
import { useProcedureCommand } from '../../api/use-procedure-command.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { AdministratorStep } from './administrator-step.tsx';
import {
  draftInput,
  type FirstRunDraft,
  firstDraft,
  isDraftStep,
  stepErrors,
  stepOfPath,
} from './first-run-draft.ts';
import { type FirstRunPlace, firstRunPlaces } from './first-run-steps.tsx';
import { OrganisationStep } from './organisation-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { UnitsStep } from './units-step.tsx';

export type CreateStoreWizardProps = {
  place: FirstRunPlace;
  onPlace: (place: FirstRunPlace) => void;
  onBack: () => void;
  onFinished: () => void;
};

/** Collects three steps, makes the store in one call, shows the key once, then offers the roster. */
export function CreateStoreWizard({ place, onPlace, onBack, onFinished }: CreateStoreWizardProps) {
  const language = useLanguage();
  const create = useProcedureCommand(createStore);
  const [draft, setDraft] = useState(firstDraft);
  /** What the core refused, until something is changed; and whether the step was tried, which lets it check itself. */
  const [refused, setRefused] = useState<Record<string, FieldErrorKey>>({});
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const [recoveryKey, setRecoveryKey] = useState('');

  const found = tried && isDraftStep(place) ? stepErrors(place, draft) : {};
  const errors = Object.fromEntries(
    Object.entries({ ...refused, ...found }).map(([path, key]) => [path, fieldSentence(key, language)]),
  );
  const goTo = (steps: 1 | -1) => {
    setRefused({});
    setTried(false);
    setError(null);
    const next = firstRunPlaces[firstRunPlaces.indexOf(place) + steps];
    if (next !== undefined) onPlace(next);
  };

  function leaveStep(step: 'organisation' | 'administrator') {
    if (Object.keys(stepErrors(step, draft)).length === 0) goTo(1);
    else setTried(true);
  }

  function change(next: FirstRunDraft) {
    setDraft(next);
    setRefused({});
  }

  async function make() {
    if (create.running) return;
    const answer = await create.run(draftInput(draft));
    if (answer.ok) {
      setRecoveryKey(answer.value.recoveryKey);
      return goTo(1);
    }
    const [path] = Object.keys(answer.error.fieldErrors);
    setRefused(answer.error.fieldErrors);
    if (path === undefined) setError(answer.error);
    else onPlace(stepOfPath(path));
  }

  switch (place) {
    case 'organisation':
      return (
        <OrganisationStep
          value={draft.organisation}
          errors={errors}
          onChange={(organisation) => change({ ...draft, organisation })}
          onBack={onBack}
          onNext={() => leaveStep('organisation')}
        />
      );
    case 'administrator':
      return (
        <AdministratorStep
          value={draft.administrator}
          errors={errors}
          onChange={(administrator) => change({ ...draft, administrator })}
          onBack={() => goTo(-1)}
          onNext={() => leaveStep('administrator')}
        />
      );
    case 'units':
      return (
        <UnitsStep
          on={draft.referenceUnits}
          onChange={(referenceUnits) => change({ ...draft, referenceUnits })}
          making={create.running}
          error={error}
          onBack={() => goTo(-1)}
          onMake={make}
        />
      );
    case 'recoveryKey':
      return <RecoveryKeyStep draft={draft} recoveryKey={recoveryKey} onNext={() => goTo(1)} />;
    case 'people':
      return <PeopleStep onFinished={onFinished} />;
  }
}
