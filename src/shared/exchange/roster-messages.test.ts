import { describe, expect, it, test } from 'vitest';
import type { RosterIssueCode } from './roster.ts';
import { rosterMessages, rosterSentence } from './roster-messages.ts';
import { issueOf } from './roster-reading.ts';

describe('sentences about a row', () => {
  test.each(Object.entries(rosterMessages))(
    '%s takes the same parameters in both languages',
    (_, { vi, en }) => {
      const params = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      expect(params(vi)).toEqual(params(en));
      expect(vi).toMatch(/\.$/);
      expect(vi).not.toMatch(/!/);
    },
  );

  it('names fields and values in the language of the reader', () => {
    const issue = issueOf('birthDate', 'DATE_NO_SUCH_DAY', { value: '31/02/1990' });
    expect(rosterSentence(issue, 'vi')).toBe(
      'Ngày sinh: không có ngày 31/02/1990 trong lịch. Đối chiếu hồ sơ, ghi theo dạng ngày/tháng/năm rồi nhập lại.',
    );
    expect(rosterSentence(issue, 'en')).toMatch(/^Date of birth: the calendar has no day 31\/02\/1990\./);
    const order = issueOf('partyOfficial', 'DATE_ORDER', {
      before: 'partyAdmission',
      after: 'partyOfficial',
    });
    expect(rosterSentence(order, 'vi')).toMatch(/^Ngày chính thức ở trước Ngày vào Đảng\./);
  });

  it('fills in no code of a parameter that is not there', () => {
    const codes = Object.keys(rosterMessages) as RosterIssueCode[];
    for (const code of codes)
      expect(rosterSentence({ field: 'home', code, params: {} }, 'vi')).not.toMatch(/[{}]/);
  });
});
