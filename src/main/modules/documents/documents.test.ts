import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccount, signIn } from '#shared/accounts/accounts.contract.ts';
import { listAudit } from '#shared/audit/audit.contract.ts';
import * as contract from '#shared/documents/documents.contract.ts';
import { layOut } from '#shared/documents/lay-out.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { setPersonSecrecy } from '#shared/people/record.contract.ts';
import { listOverrides } from '#shared/rulebook/rulebook.contract.ts';
import {
  codeOf,
  newAccount,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
} from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { clockOn, type Desk, deskOf, openClassified } from './__fixtures__/writing.ts';

const DAY = '2026-02-05';
let office: Office;
let desk: Desk;
beforeEach(async () => {
  office = await newOffice({ clock: clockOn('2026-03-10') });
  desk = await deskOf(office);
});
afterEach(() => office.dispose());

const preview = (id: string) => office.call(contract.previewDocument, { id });
const issue = (written: { id: string; version: number }) =>
  office.call(contract.issueDocument, { ...written, number: null, date: DAY });
const listed = async (asked: object = {}) =>
  (await office.call(contract.listDocuments, asked)).documents.map(({ summary }) => summary);

/** An officer who may not see classified records. */
async function officer() {
  await office.call(createAccount, newAccount('canbo', 'officer'));
  const call = office.callAs('officer');
  await call(signIn, { signInName: 'canbo', password: newAccount('canbo', 'officer').password });
  return call;
}

describe('a draft', () => {
  test('is saved with its version; whoever has the one before saves nothing', async () => {
    const { id, version } = await desk.write();
    const save = (asked: number | null, summary: string) =>
      office.call(contract.saveDocument, { id, version: asked, draft: desk.draftOf({ summary }) });
    expect(await save(version, 'Lần hai')).toEqual({ id, version: 2 });
    expect(await save(2, 'Lần hai')).toEqual({ id, version: 2 });
    expect(await codeOf(save(version, 'Lần ba'))).toBe('RECORD_CHANGED');
    expect(await refusalOf(save(null, 'Lần ba'))).toMatchObject({ fieldErrors: { version: 'required' } });
    expect(await office.call(contract.getDocument, { id })).toMatchObject({
      status: 'draft',
      version: 2,
      number: '',
      typeName: 'Báo cáo',
      draft: { summary: 'Lần hai' },
    });
  });

  test('is of a kind its body writes', async () => {
    const wrong = desk.write({ issuerId: desk.party.id, typeCode: 'CV-NN' });
    expect(await refusalOf(wrong)).toMatchObject({ fieldErrors: { 'draft.typeCode': 'choice' } });
    const unknown = desk.write({ issuerId: '01900000-0000-7000-8000-000000000000' });
    expect(await refusalOf(unknown)).toMatchObject({ fieldErrors: { 'draft.issuerId': 'choice' } });
  });

  test('goes to the bin and comes back; an issued document does not', async () => {
    const { id, version } = await desk.write({ summary: 'Bỏ đi' });
    const bin = (binned: boolean) => office.call(contract.binDocument, { id, binned });
    await bin(true);
    expect([await listed(), await listed({ binned: true })]).toEqual([[], ['Bỏ đi']]);
    expect(await codeOf(issue({ id, version: version + 1 }))).toBe('RECORD_CHANGED');
    await bin(false);
    expect(await listed()).toEqual(['Bỏ đi']);
    await issue({ id, version: version + 2 });
    expect(await codeOf(bin(true))).toBe('DOCUMENT_ISSUED');
  });

  test('is found by words of kind and summary, with or without accents', async () => {
    await desk.write({ summary: 'Kế hoạch kiểm tra' });
    await desk.issue(DAY, null, { summary: 'Số liệu đảng viên' });
    expect(await listed({ text: 'dang vien so' })).toEqual(['Số liệu đảng viên']);
    expect(await listed({ text: '1/BC-CAT' })).toEqual(['Số liệu đảng viên']);
    expect(await listed({ text: 'bao cao' })).toEqual(['Kế hoạch kiểm tra', 'Số liệu đảng viên']);
    expect(await listed({ year: 2025 })).toEqual([]);
    expect(await listed({ year: 2026, status: 'issued', typeCode: 'BC' })).toEqual(['Số liệu đảng viên']);
    expect(await listed({ issuerId: desk.party.id })).toEqual([]);
  });
});

describe('the preview', () => {
  const person = () =>
    office.call(createPerson, personNamed('Nguyễn Văn An', { birthDate: '1985-05-20', post: 'Đội trưởng' }));

  test('fills in the person, and names what nothing fills', async () => {
    const { id: personId } = await person();
    const body = 'Đồng chí {{ho_ten}}, sinh {{ngay_sinh}}, {{chuc_vu}}, {{so_hieu}}, {{khac}}.';
    const { id } = await desk.write({ personId, body });
    const { document, missing } = await preview(id);
    expect(missing).toEqual(['so_hieu', 'khac']);
    expect(document.marks.draft).toBe('DỰ THẢO');
    expect(document.blocks[0]).toMatchObject({
      runs: [{ text: 'Đồng chí Nguyễn Văn An, sinh 20/05/1985, Đội trưởng, {{so_hieu}}, {{khac}}./.' }],
    });
  });

  test('a document with places that are not filled gets no number', async () => {
    const written = await desk.write({ body: '{{khac}}' });
    expect(await refusalOf(issue(written))).toMatchObject({
      code: 'DOCUMENT_UNFILLED',
      params: { names: '{{khac}}' },
    });
    const { next } = await office.call(contract.listNumbers, { issuerId: desk.state.id, typeCode: 'BC' });
    expect(next).toBe(1);
  });

  test('a body of thirty pages is composed, laid out and issued', async () => {
    const body = Array.from({ length: 400 }, (_, at) => `${at + 1}. ${'Nội dung báo cáo dài. '.repeat(12)}`);
    const written = await desk.write({ body: body.join('\n') });
    await issue(written);
    const { document } = await preview(written.id);
    expect(layOut(document).pages.length).toBeGreaterThan(30);
  });
});

describe('an issued document', () => {
  test('stays as it was issued, whatever changes around it', async () => {
    const { id: personId } = await office.call(createPerson, personNamed('Nguyễn Văn An'));
    const written = await desk.write({ personId, body: 'Đồng chí {{ho_ten}}' });
    await issue(written);
    const issued = await preview(written.id);
    await office.call(contract.putIssuer, { ...desk.state, name: 'Công an khác', symbol: 'CATK' });
    expect(await preview(written.id)).toEqual(issued);
    expect(issued).toMatchObject({
      missing: [],
      document: {
        head: { number: '1/BC-CAT-PX03', date: DAY, issuer: 'CÔNG AN TỈNH QUẢNG NINH' },
        marks: { draft: null },
      },
    });
    const again = { id: written.id, version: 2, draft: desk.draftOf({ summary: 'Khác' }) };
    expect(await codeOf(office.call(contract.saveDocument, again))).toBe('DOCUMENT_ISSUED');
    expect(await codeOf(issue({ id: written.id, version: 2 }))).toBe('DOCUMENT_ISSUED');
  });

  test('is revoked once, with the reason; a draft is not', async () => {
    const written = await desk.write();
    const revoke = (reason: string) => office.call(contract.revokeDocument, { id: written.id, reason });
    expect(await codeOf(revoke('Nhầm'))).toBe('DOCUMENT_NOT_ISSUED');
    await issue(written);
    await revoke('Ban hành nhầm');
    expect(await codeOf(revoke('Khác'))).toBe('RECORD_CHANGED');
    expect(await office.call(contract.getDocument, { id: written.id })).toMatchObject({
      status: 'revoked',
      number: '1/BC-CAT-PX03',
      revokedReason: 'Ban hành nhầm',
    });
  });

  test('a step taken against a rule stands beside it', async () => {
    const written = await desk.write();
    await office.call(contract.issueDocument, {
      ...{ ...written, number: 3, date: DAY },
      overrides: [{ code: 'DOC_NUMBER_GAP', reason: 'Sổ giấy' }],
    });
    expect((await office.call(contract.getDocument, { id: written.id })).overridden).toMatchObject([
      { finding: { code: 'DOC_NUMBER_GAP' }, reason: 'Sổ giấy', accountName: 'Quản trị' },
    ]);
  });

  test('becomes a Word file named by its number; a computer without a browser says so instead of a PDF', async () => {
    const written = await desk.write();
    const produce = (format: 'pdf' | 'word') =>
      office.call(contract.produceDocument, { id: written.id, format });
    expect((await produce('word')).fileName).toBe('bao-cao-du-thao.docx');
    await issue(written);
    const file = await produce('word');
    expect(file.fileName).toBe('1-BC-CAT-PX03.docx');
    const held = await office.core.takeFile('administrator', file.fileId);
    expect(
      Buffer.from(held?.bytes ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(await codeOf(produce('pdf'))).toBe('PDF_NO_BROWSER');
  });
});

describe('a classified document', () => {
  test('is not kept on a computer that is not approved, nor by an account that may not see it', async () => {
    expect(await codeOf(desk.write({ secrecy: 'secret' }))).toBe('SECRECY_NOT_APPROVED');
    await openClassified(office);
    const draft = desk.draftOf({ secrecy: 'secret' });
    const call = await officer();
    expect(await codeOf(call(contract.saveDocument, { id: null, draft }))).toBe('FORBIDDEN');
  });

  test('does not exist for others: not in the list, nor to open, nor in the register of numbers', async () => {
    await openClassified(office);
    const written = await desk.write({
      secrecy: 'secret',
      secrecyBasis: 'Quyết định 531',
      summary: 'Chuyện mật',
    });
    await issue(written);
    const call = await officer();
    expect((await call(contract.listDocuments, {})).documents).toEqual([]);
    const { id } = written;
    for (const asked of [
      call(contract.getDocument, { id }),
      call(contract.previewDocument, { id }),
      call(contract.produceDocument, { id, format: 'word', reason: 'Xem' }),
      call(contract.recordDocumentPrint, { id, reason: 'Xem' }),
      call(contract.revokeDocument, { id, reason: 'Xem' }),
    ])
      expect(await codeOf(asked)).toBe('RECORD_NOT_FOUND');
    const { numbers } = await call(contract.listNumbers, { issuerId: desk.state.id, typeCode: 'BC' });
    expect(numbers).toMatchObject([{ number: 1, status: 'given', note: '', documentId: null }]);
    expect(await listed()).toEqual(['Chuyện mật']);
  });

  test('gets a number with its basis only, and bears its mark', async () => {
    await openClassified(office);
    const written = await desk.write({ secrecy: 'topSecret', copyNumber: '2' });
    expect(await refusalOf(issue(written))).toMatchObject({
      fieldErrors: { 'draft.secrecyBasis': 'required' },
    });
    const { document } = await preview(written.id);
    expect(document.marks).toMatchObject({ secrecy: 'TUYỆT MẬT', copy: 'Bản số: 02' });
    // Properties of a file are read without opening it.
    expect(document.properties.subject).toBe('');
  });

  test('is printed and exported for a reason only; the audit says neither its text nor its summary', async () => {
    await openClassified(office);
    const { id } = await desk.write({ secrecy: 'secret', summary: 'Chuyện mật', body: 'Nội dung mật' });
    const uses = [
      (reason: string | null) => office.call(contract.recordDocumentPrint, { id, reason }),
      (reason: string | null) => office.call(contract.produceDocument, { id, format: 'word', reason }),
    ];
    for (const use of uses) {
      expect(await refusalOf(use(null))).toMatchObject({ fieldErrors: { reason: 'required' } });
      await use('Báo cáo Giám đốc');
    }
    const { entries } = await office.call(listAudit, { limit: 20 });
    expect(entries[0]?.source).toBe(`${id}: word: Báo cáo Giám đốc`);
    expect(JSON.stringify(entries)).not.toMatch(/Chuyện mật|Nội dung mật/);
  });

  test('why its number left others out is read only by who may see it, and stands in no audit', async () => {
    await openClassified(office);
    const why = 'Chờ ý kiến về chuyện mật';
    const written = await desk.write({ secrecy: 'secret', secrecyBasis: 'Quyết định 531' });
    await office.call(contract.issueDocument, {
      ...{ ...written, number: 2, date: DAY },
      overrides: [{ code: 'DOC_NUMBER_GAP', reason: why }],
    });
    await office.call(contract.revokeDocument, { id: written.id, reason: why });
    const call = await officer();
    expect((await call(listOverrides, {})).overrides).toEqual([]);
    const asked = { issuerId: desk.state.id, typeCode: 'BC' };
    const { numbers } = await call(contract.listNumbers, asked);
    expect(numbers).toMatchObject([{ number: 2 }, { number: 1, status: 'skipped', note: '' }]);
    expect((await office.call(listOverrides, {})).overrides).toMatchObject([{ reason: why }]);
    const audited = behindTheBack(office.folder, (db) => db.all('SELECT * FROM audit_change'));
    expect(JSON.stringify(audited)).not.toContain(why);
  });

  test('a document about a classified person is classified itself', async () => {
    await openClassified(office);
    const { id: personId, revision } = await office.call(createPerson, personNamed('Trần Văn Mật'));
    const written = await desk.write({ personId, body: '{{ho_ten}}' });
    await office.call(setPersonSecrecy, { personId, revision, secrecy: 'secret' });
    expect((await preview(written.id)).missing).toEqual(['ho_ten']);
    expect(await refusalOf(desk.write({ personId }))).toMatchObject({
      fieldErrors: { 'draft.secrecy': 'required' },
    });
    const secret = await desk.write({ personId, body: '{{ho_ten}}', secrecy: 'secret' });
    expect((await preview(secret.id)).missing).toEqual([]);
  });
});

describe('what the office keeps for its documents', () => {
  test('a new store has its issuing bodies and text blocks', async () => {
    const { issuers, types } = await office.call(contract.listIssuers, {});
    expect(issuers.map(({ family, superior, name, symbol }) => [family, superior, name, symbol])).toEqual([
      ['state', 'Bộ Công an', 'Công an tỉnh Quảng Ninh', 'CAT-PX03'],
      ['party', 'Tỉnh ủy Quảng Ninh', 'Đảng ủy Công an tỉnh', 'ĐUCA'],
      ['party', 'Đảng ủy Công an tỉnh', 'Ủy ban Kiểm tra Đảng ủy', 'UBKTĐU'],
    ]);
    expect(types.map(({ code }) => code)).toContain('QĐ');
    const { blocks } = await office.call(contract.listTextBlocks, { kind: 'recipients' });
    expect(blocks.map(({ name }) => name)).toEqual(['Báo cáo, danh sách', 'Văn bản của Đảng ủy']);
  });

  test('a body keeps its family once it has documents, and no two have one symbol', async () => {
    await desk.write();
    const put = (changed: Partial<contract.Issuer>) =>
      office.call(contract.putIssuer, { ...desk.state, ...changed });
    expect(await refusalOf(put({ family: 'party', symbol: 'X' }))).toMatchObject({
      fieldErrors: { family: 'choice' },
    });
    const other = { ...desk.party, id: null, name: 'Khác' };
    expect(await codeOf(office.call(contract.putIssuer, other))).toBe('ISSUER_TAKEN');
    expect((await put({ name: 'Công an tỉnh' })).issuer.name).toBe('Công an tỉnh');
  });

  test('text blocks are added, changed and no longer offered', async () => {
    const words = { kind: 'paragraph' as const, name: 'Mở đầu', body: 'Dòng một\r\nDòng hai' };
    const { block } = await office.call(contract.putTextBlock, { id: null, ...words });
    expect(block.body).toBe('Dòng một\nDòng hai');
    await office.call(contract.putTextBlock, { ...block, retired: true });
    const { blocks } = await office.call(contract.listTextBlocks, { kind: 'paragraph' });
    expect(blocks.at(-1)).toEqual({ ...block, retired: true });
    const blank = { id: null, ...words, body: ' \n ' };
    expect(await refusalOf(office.call(contract.putTextBlock, blank))).toMatchObject({
      fieldErrors: { body: 'required' },
    });
  });
});
