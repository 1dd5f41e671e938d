import { z } from 'zod';
import { type PeopleView, storedView } from '../filters/people-view.ts';

/** A way to look at the list that somebody gave a name. */
export type SavedView = { id: string; name: string; view: PeopleView };

export const savedViews: z.ZodType<SavedView[]> = z
  .array(z.object({ id: z.string(), name: z.string().min(1).max(60), view: storedView }))
  .max(50);

export const noViews: SavedView[] = [];

/** By name in Vietnamese order, as they stand in the menu. */
export function withView(views: readonly SavedView[], saved: SavedView): SavedView[] {
  const others = views.filter(({ id }) => id !== saved.id);
  return [...others, saved].sort((a, b) => inOrder.compare(a.name, b.name));
}

export function withoutView(views: readonly SavedView[], id: string): SavedView[] {
  return views.filter((view) => view.id !== id);
}

/** The saved view the list shows exactly, if any. */
export function viewShown(views: readonly SavedView[], shown: PeopleView): SavedView | null {
  const text = written(shown);
  return views.find(({ view }) => written(view) === text) ?? null;
}

/** Two views of one name could not be told apart. */
export function isTaken(views: readonly SavedView[], name: string, exceptId: string | null): boolean {
  return views.some((view) => view.id !== exceptId && inOrder.compare(view.name, name.trim()) === 0);
}

const inOrder = new Intl.Collator('vi', { sensitivity: 'accent' });

const written = ({ filter, sort, hidden }: PeopleView) =>
  JSON.stringify([Object.entries(filter).sort(), sort.by, sort.descending, hidden.toSorted()]);
