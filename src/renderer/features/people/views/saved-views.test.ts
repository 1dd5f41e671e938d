import { describe, expect, it } from 'vitest';
import { defaultView } from '../filters/people-view.ts';
import {
  isTaken,
  noViews,
  type SavedView,
  savedViews,
  viewShown,
  withoutView,
  withView,
} from './saved-views.ts';

const women: SavedView = {
  id: '1',
  name: 'Nữ đảng viên',
  view: { ...defaultView, filter: { ...defaultView.filter, sex: 'female', party: 'official' } },
};
const retired: SavedView = {
  id: '2',
  name: 'Đã nghỉ hưu',
  view: { ...defaultView, filter: { ...defaultView.filter, service: 'left' } },
};

describe('saved views of the list', () => {
  it('are kept in the store and read back as they were', () => {
    const views = withView(withView(noViews, women), retired);
    expect(savedViews.parse(JSON.parse(JSON.stringify(views)))).toEqual(views);
  });

  it('stand in Vietnamese order', () => {
    expect(withView(withView(noViews, women), retired).map(({ name }) => name)).toEqual([
      'Đã nghỉ hưu',
      'Nữ đảng viên',
    ]);
  });

  it('saving over one keeps its place and its name', () => {
    const changed = { ...women, view: defaultView };
    expect(withView([women, retired], changed)).toHaveLength(2);
    expect(viewShown([changed, retired], defaultView)).toEqual(changed);
  });

  it('a view is shown only while nothing of it is changed', () => {
    expect(viewShown([women, retired], women.view)?.name).toBe('Nữ đảng viên');
    expect(viewShown([women], { ...women.view, hidden: [] })).toBeNull();
  });

  it('a name is given once, whatever the letters', () => {
    expect(isTaken([women], ' nữ đảng viên', null)).toBe(true);
    expect(isTaken([women], 'Nữ đảng viên', '1')).toBe(false);
    expect(isTaken([women], 'Nu dang vien', null)).toBe(false);
  });

  it('one that is deleted is gone', () => {
    expect(withoutView([women, retired], '1')).toEqual([retired]);
  });
});
