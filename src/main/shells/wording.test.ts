import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const surfaces = globSync(
  [
    'src/renderer/i18n/vi/*.json',
    'src/shared/contract/error-messages.ts',
    'src/shared/exchange/roster-messages.ts',
    'src/main/shells/program-arguments.ts',
    'src/main/shells/cli/**/*.ts',
  ],
  { cwd: root, exclude: ['**/*.test.ts'] },
);
const rosterSurfaces = surfaces.filter((path) => /exchange\.json|roster-messages|import-people/.test(path));

/** Every line of a surface that holds the word, with where it stands. */
function linesWith(wrong: RegExp, paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .normalize('NFC')
      .split('\n')
      .filter((line) => wrong.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
}

// One thing has one name on every Vietnamese surface (docs/thuat-ngu.md).
test.each([
  ['kho minh họa', /trình diễn/i],
  ['khôi phục', /phục hồi|lấy lại/i],
  ['bỏ vào thùng rác', /chuyển [^"]*vào thùng rác|bị xóa/i],
  ['thêm', /(?<!kết )nạp/i],
  ['tải lại', /nạp lại/i],
  ['sửa', /cập nhật/i],
  ['bỏ lại', /để lại/i],
  ['quản trị viên', /người quản trị/i],
  ['bộ phận kỹ thuật', /người phụ trách/i],
  ['phiếu khóa khôi phục', /tờ giấy|tờ phiếu|phiếu lưu/i],
  ['khóa tài khoản', /ngừng sử dụng/i],
  ['cơ quan cấp trên', /chủ quản/i],
  ['hồ sơ', /bản ghi/i],
  ['tệp dữ liệu', /trang dữ liệu/i],
  ['gạch ngang', /gạch nối/i],
])('%s is called by no other name', (_, wrong) => {
  expect(surfaces.length).toBeGreaterThan(20);
  expect(linesWith(wrong, surfaces)).toEqual([]);
});

test.each([
  ['a sheet of Excel', /trang(?! tính)/i],
  ['what becomes of a row', /không nhận(?! thêm)|giữ nguyên/i],
])('an import has one name for %s', (_, wrong) => {
  expect(linesWith(wrong, rosterSurfaces)).toEqual([]);
});
