import { listAccounts, setSeesClassified } from '#shared/accounts/accounts.contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import {
  type Issuer,
  issueDocument,
  listIssuers,
  saveDocument,
} from '#shared/documents/documents.contract.ts';
import { isLocalDate } from '#shared/domain/local-date.ts';
import { setSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import type { Office } from '../../../core/__fixtures__/office.ts';
import type { Clock } from '../../../core/clock.ts';

/** A clock that stands on a day until it is told another. */
export function clockOn(first: string): Clock & { turnTo(day: string): void } {
  let day = first;
  return {
    now: () => `${day}T03:00:00.000Z`,
    today: () => {
      if (!isLocalDate(day)) throw new Error(`no day: ${day}`);
      return day;
    },
    turnTo: (next) => {
      day = next;
    },
  };
}

type DraftInput = InputOf<typeof saveDocument>['draft'];

export type Desk = {
  /** "Công an tỉnh", "Đảng ủy Công an tỉnh". */
  state: Issuer;
  party: Issuer;
  draftOf(changed?: Partial<DraftInput>): DraftInput;
  /** Saves a draft and gives back what issuing it asks for. */
  write(changed?: Partial<DraftInput>): Promise<{ id: string; version: number }>;
  /** Saves a draft and gives it its number on a day; without a number the next one. */
  issue(date: string, number?: number | null, changed?: Partial<DraftInput>): Promise<string>;
};

export async function deskOf({ call }: Office): Promise<Desk> {
  const { issuers } = await call(listIssuers, {});
  const bodyOf = (symbol: string) => {
    const found = issuers.find((one) => one.symbol === symbol);
    if (!found) throw new Error(`no issuing body ${symbol}`);
    return found;
  };
  const state = bodyOf('CAT-PX03');
  const draftOf: Desk['draftOf'] = (changed = {}) => ({
    issuerId: state.id,
    typeCode: 'BC',
    summary: 'Kết quả công tác đảng',
    body: 'Nội dung.',
    recipients: ['Tỉnh ủy', 'Lưu: VT'],
    signatures: [{ authority: '', title: 'TRƯỞNG PHÒNG', note: '', name: 'Nguyễn Văn An' }],
    ...changed,
  });
  const write: Desk['write'] = (changed) => call(saveDocument, { id: null, draft: draftOf(changed) });
  return {
    ...{ state, party: bodyOf('ĐUCA'), draftOf, write },
    issue: async (date, number = null, changed = {}) => {
      const written = await write(changed);
      return (await call(issueDocument, { ...written, number, date })).number;
    },
  };
}

/** The computer is approved for classified records and the administrator may see them. */
export async function openClassified({ call }: Office): Promise<void> {
  const { accounts } = await call(listAccounts, {});
  await call(setSeesClassified, { id: accounts[0]?.id ?? '', seesClassified: true });
  await call(setSecrecyApproval, { document: '12/QĐ-BCA' });
}
