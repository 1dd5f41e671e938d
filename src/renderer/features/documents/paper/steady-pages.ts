import type { LaidOutDocument } from '#shared/documents/laid-out.ts';

/** The pages laid out anew, but those that came out as they were are the very same: only changed ones are redrawn. */
export function steadyPages(before: LaidOutDocument | null, now: LaidOutDocument): LaidOutDocument {
  if (before === null) return now;
  const pages = now.pages.map((page, index) => {
    const old = before.pages[index];
    return old !== undefined && JSON.stringify(old) === JSON.stringify(page) ? old : page;
  });
  return { ...now, pages };
}
