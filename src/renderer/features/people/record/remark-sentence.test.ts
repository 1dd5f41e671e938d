import i18next from 'i18next';
import { expect, test } from 'vitest';
import { type RecordRemark, recordRemarkCodes } from '#shared/people/record.contract.ts';
import { vi } from '../../../i18n/resources.ts';
import { remarkSentence } from './remark-sentence.ts';

const words = i18next.createInstance();
await words.init({ resources: { vi }, lng: 'vi', interpolation: { escapeValue: false } });
const t = words.getFixedT('vi', 'record');

const remark = (code: RecordRemark['code'], params: RecordRemark['params']): RecordRemark => ({
  code,
  kind: null,
  rowId: null,
  params,
});

test.each([
  [
    remark('rankBeforeEntry', { rank: 'Trung sĩ', from: '2010', joined: '2012-09-01' }),
    'Cấp bậc Trung sĩ từ 2010, trước ngày vào ngành 01/09/2012.',
  ],
  [
    remark('twoUnitsAtOnce', { unit: 'PX03', other: 'PC08', from: '2026-02-01', to: '' }),
    'Ở hai đơn vị cùng lúc từ 01/02/2026 đến nay: PX03 và PC08.',
  ],
  [
    remark('unitNotThen', { unit: 'Công an phường Hà Tu', validFrom: '2025-03-01', validTo: '' }),
    'Công an phường Hà Tu chưa có hoặc đã giải thể trong thời gian ghi ở đây (có từ 01/03/2025).',
  ],
  [
    remark('unitNotThen', { unit: 'Công an huyện Đầm Hà', validFrom: '', validTo: '2025-03-01' }),
    'Công an huyện Đầm Hà chưa có hoặc đã giải thể trong thời gian ghi ở đây (có đến trước 01/03/2025).',
  ],
  [
    remark('evaluatedTwice', { year: 2025, subject: 'member' }),
    'Năm 2025 có hai lần đánh giá với tư cách đảng viên.',
  ],
  [
    remark('rankGoesDown', { rank: 'Đại úy', from: '2020-01', earlier: 'Thiếu tá', earlierFrom: '' }),
    'Cấp bậc Đại úy từ 01/2020 thấp hơn Thiếu tá có trước đó từ ngày chưa rõ.',
  ],
])('%j is said in a plain sentence', (given, sentence) => {
  expect(remarkSentence(given, t)).toBe(sentence);
});

test.each(recordRemarkCodes)('%s leaves no blank open', (code) => {
  expect(remarkSentence(remark(code, {}), t)).not.toMatch(/[{}]|undefined/);
});
