type KeyLike = {
  key: string;
  isComposing?: boolean;
  keyCode?: number;
  nativeEvent?: { isComposing: boolean; keyCode: number };
};

/**
 * True while an input method still builds a word: Enter then belongs to it, not to the form. Some methods set only
 * the legacy key code 229. Takes a DOM event or React's.
 */
export function isComposing(event: KeyLike): boolean {
  const native = event.nativeEvent ?? event;
  return native.isComposing === true || native.keyCode === 229;
}

/** Enter meant by the person: not the one that ends a word in the input method. */
export function isEnter(event: KeyLike): boolean {
  return event.key === 'Enter' && !isComposing(event);
}
