import type { KeyboardEvent } from 'react';
import { isEnter } from './keyboard.ts';

const FIELDS = 'input:not([type=hidden]):not([disabled]), textarea:not([disabled]), button[data-field]';

/**
 * For `onKeyDown` of a form: Enter moves to the next field, as on a paper form. An open list keeps its own Enter; one
 * that only suggests (`data-free-text`) keeps it while a suggestion is chosen, which the list prevents by itself.
 */
export function enterGoesOn(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (!isEnter(event) || !(field instanceof HTMLInputElement)) return;
  if (event.defaultPrevented) return;
  if (field.getAttribute('aria-expanded') === 'true' && field.dataset.freeText === undefined) return;
  event.preventDefault();
  const fields = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)];
  fields[fields.indexOf(field) + 1]?.focus();
}
