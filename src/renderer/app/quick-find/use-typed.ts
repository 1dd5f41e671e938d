import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';

const PAUSE_MILLISECONDS = 60;

/** What stands in the field, and what of it is searched for: a word that is still being composed is not. */
export function useTyped() {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [composing, setComposing] = useState(false);
  const ask = useDebouncedCallback(setAsked, PAUSE_MILLISECONDS);
  return {
    typed,
    asked: asked.trim(),
    /** What was found belongs to what stands there. */
    settled: !composing && typed === asked,
    clear: () => {
      ask.cancel();
      setTyped('');
      setAsked('');
    },
    field: {
      value: typed,
      onChange: (event: { currentTarget: { value: string }; nativeEvent: Event }) => {
        setTyped(event.currentTarget.value);
        if (!composing) ask(event.currentTarget.value);
      },
      onCompositionStart: () => {
        setComposing(true);
        ask.cancel();
      },
      onCompositionEnd: (event: { currentTarget: { value: string } }) => {
        setComposing(false);
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value);
      },
    },
  };
}
