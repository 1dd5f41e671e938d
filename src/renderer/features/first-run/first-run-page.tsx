import { useState } from 'react';
import { EntranceFrame } from '../../components/entrance-frame.tsx';
import { CreateStoreWizard } from './create-store-wizard.tsx';
import { type FirstRunPlace, FirstRunSteps } from './first-run-steps.tsx';
import { RestoreFace } from './restore-face.tsx';
import { WayChoice } from './way-choice.tsx';

export type FirstRunPageProps = {
  /** The store is there and the last step was left. */
  onFinished: () => void;
};

/** The first start: bring a store back, or make one in four steps. */
export function FirstRunPage({ onFinished }: FirstRunPageProps) {
  const [way, setWay] = useState<'undecided' | 'create' | 'restore'>('undecided');
  const [place, setPlace] = useState<FirstRunPlace>('organisation');
  return (
    <EntranceFrame size="wide" side={way === 'create' ? <FirstRunSteps place={place} /> : undefined}>
      {way === 'undecided' && <WayChoice onChoose={setWay} />}
      {way === 'restore' && <RestoreFace onBack={() => setWay('undecided')} onFinished={onFinished} />}
      {way === 'create' && (
        <CreateStoreWizard
          place={place}
          onPlace={setPlace}
          onBack={() => setWay('undecided')}
          onFinished={onFinished}
        />
      )}
    </EntranceFrame>
  );
}
