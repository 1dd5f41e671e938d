// Loaded before every script, so it must be readable by old Node: the scripts are TypeScript and the database
// driver crashes on Node 20.
'use strict';

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(
    [
      `Cần Node 24, máy này đang chạy Node ${process.versions.node}.`,
      `Node 24 đi kèm khi cài đặt trên Linux x64 và Windows x64: chạy "npm ci" (không bỏ gói tùy chọn),`,
      `rồi chạy lại bằng "npm start" hoặc "npm test". Trên hệ thống khác, cài Node 24 trước.`,
      `Node 24 is missing: run "npm ci" without omitting optional packages, or install Node 24.`,
    ].join('\n'),
  );
  process.exit(1);
}
