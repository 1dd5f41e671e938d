/** What a key means in a list. */
export type TableAction =
  | { kind: 'move'; to: number; extend: boolean }
  | { kind: 'toggle' }
  | { kind: 'selectAll' }
  | { kind: 'open' }
  | { kind: 'back' }
  | { kind: 'remove' };

export type TableKey = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean };
export type TablePlace = { active: number | null; total: number; pageRows: number };

/** The action of a key at a place of the list, or null when the key belongs to somebody else. */
export function tableAction(pressed: TableKey, place: TablePlace): TableAction | null {
  const ctrl = pressed.ctrlKey || pressed.metaKey;
  if (ctrl && pressed.key.toLowerCase() === 'a') return { kind: 'selectAll' };
  if (ctrl && pressed.key === ' ') return { kind: 'toggle' };
  if (pressed.key === 'Escape') return { kind: 'back' };
  if (pressed.key === 'Enter' && !ctrl) return { kind: 'open' };
  if (pressed.key === 'Delete' && !ctrl) return { kind: 'remove' };
  const to = target(pressed.key, place);
  return to === null ? null : { kind: 'move', to, extend: pressed.shiftKey };
}

function target(key: string, { active, total, pageRows }: TablePlace): number | null {
  if (total === 0) return null;
  // The first arrow key enters the list at its top instead of stepping over it.
  if (active === null) return ['ArrowDown', 'ArrowUp', 'Home', 'PageDown'].includes(key) ? 0 : null;
  const within = (index: number) => Math.min(total - 1, Math.max(0, index));
  switch (key) {
    case 'ArrowDown':
      return within(active + 1);
    case 'ArrowUp':
      return within(active - 1);
    case 'PageDown':
      return within(active + pageRows);
    case 'PageUp':
      return within(active - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return null;
  }
}
