import type { KeyboardEvent } from 'react';
import { isEnter } from './keyboard.ts';

const FIELDS = 'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), button[data-field]';

/** For `onKeyDown` of a form: Enter moves to the next field, as on a paper form; an open list keeps its own Enter. */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!isEnter(event) || !(field instanceof HTMLInputElement)) return;
  if (event.defaultPrevented || field.getAttribute('aria-expanded') === 'true') return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)];
  fields[fields.indexOf(field) + 1]?.focus();
}
