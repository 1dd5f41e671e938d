/** Who decides whether work may be left: asks the person and runs `leave` only when they agree. */
export type LeaveQuestion = (leave: () => void) => void;

const dirty = new Set<symbol>();
let question: LeaveQuestion | null = null;

/** Marks one form as holding unsaved work until the returned function is called. */
export function markUnsaved(): () => void {
  const mark = Symbol('unsaved');
  dirty.add(mark);
  return () => dirty.delete(mark);
}

export function hasUnsaved(): boolean {
  return dirty.size > 0;
}

/** The frame of the program registers the dialog that asks. */
export function setLeaveQuestion(ask: LeaveQuestion | null): void {
  question = ask;
}

/** Runs `leave` at once when nothing is unsaved, otherwise after the person has agreed. */
export function askBeforeLeaving(leave: () => void): void {
  if (!hasUnsaved() || question === null) leave();
  else question(leave);
}
