import { describe, expect, it } from 'vitest';
import { allowedWidth, columnLayout, ordinalWidth } from './column-layout.ts';

const name = { key: 'fullName', width: 180, frozen: true };
const number = { key: 'policeNumber', width: 90 };
const note = { key: 'note', width: 120, grow: true };

describe('where the columns of a list lie', () => {
  it('the name stays beside the STT column while the list scrolls sideways', () => {
    expect(columnLayout([name, number], 44, {}).frozenLeft.get('fullName')).toBe(44);
  });

  it('a column behind a loose one cannot stay', () => {
    expect(columnLayout([number, name], 44, {}).frozenLeft.size).toBe(0);
  });

  it('the note takes the space that is left', () => {
    expect(columnLayout([name, note], 44, {}).template).toBe('2.75rem 11.25rem minmax(7.5rem, 1fr)');
  });

  it('a dragged column keeps its width and the rest stays empty', () => {
    const layout = columnLayout([name, note], 44, { note: 300 });
    expect(layout.template).toBe('2.75rem 11.25rem 18.75rem 1fr');
    expect(layout.minWidth).toBe(524);
  });

  it('no column is dragged out of sight or over the whole screen', () => {
    expect(allowedWidth(3)).toBe(40);
    expect(allowedWidth(5000)).toBe(800);
  });

  it('the number of the last of 100,000 people is shown in full', () => {
    expect(ordinalWidth(100_000)).toBeGreaterThan(ordinalWidth(99));
  });
});
