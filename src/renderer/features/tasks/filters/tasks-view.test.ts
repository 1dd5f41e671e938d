import { describe, expect, it } from 'vitest';
import { readSetting } from '../../../api/read-setting.ts';
import { clearedFilter, defaultView, everyTask, isNarrowed, shownColumns, storedView } from './tasks-view.ts';

const readView = (stored: string | undefined) => readSetting(stored, storedView, defaultView);

describe('how an account looks at what is to be done', () => {
  it('is the same after the program was closed', () => {
    const view = {
      ...defaultView,
      filter: { ...everyTask, bands: ['overdue' as const], inCharge: 'mine' as const },
      details: true,
    };
    expect(readView(JSON.stringify(view))).toEqual(view);
  });

  it.each(['', 'null', '{"filter":{"bands":["never"]},"hidden":[],"details":false}'])(
    'what was kept and is no view (%s) gives the default one',
    (stored) => {
      expect(readView(stored)).toEqual(defaultView);
    },
  );

  it('the day, the task and whom it is about cannot be hidden', () => {
    expect(shownColumns(['due', 'title', 'subject', 'left'])).toEqual([
      'due',
      'title',
      'subject',
      'unit',
      'module',
      'arithmetic',
      'citation',
      'inCharge',
    ]);
  });

  it('clearing the filters of what was put off stays there', () => {
    const filter = { ...everyTask, snoozed: true, text: 'tu' };
    expect(clearedFilter(filter)).toEqual({ ...everyTask, snoozed: true });
  });

  it('spaces in the search box narrow nothing, a stretch of time does', () => {
    expect(isNarrowed({ ...everyTask, text: '  ' })).toBe(false);
    expect(isNarrowed({ ...everyTask, snoozed: true })).toBe(false);
    expect(isNarrowed({ ...everyTask, bands: ['later'] })).toBe(true);
  });
});
