import type { CallError, ErrorCode, FieldErrorKey } from './errors.ts';
import { fieldSentences } from './field-sentences.ts';
import { formatSentence } from './format-sentence.ts';

export type Language = 'vi' | 'en';
export type Sentence = Record<Language, string>;

/** What happened, what is safe, what to do next: the sentence of an error in the reader's language. */
export function errorSentence(error: CallError, language: Language): string {
  return formatSentence(errorSentences[error.code][language], {
    ...error.params,
    incidentId: error.incidentId ?? '',
  });
}

export function fieldSentence(key: FieldErrorKey, language: Language): string {
  return fieldSentences[key][language];
}

const errorSentences: Record<ErrorCode, Sentence> = {
  INTERNAL: {
    vi: 'Chương trình gặp lỗi ngoài dự kiến; dữ liệu đã lưu vẫn nguyên vẹn. Hãy thử lại; nếu còn lỗi, gửi cho bộ phận kỹ thuật mã sự cố {incidentId}.',
    en: 'The program met an unexpected error; saved data is intact. Try again; if it happens again, give the technician incident number {incidentId}.',
  },
  PROGRAM_ENDED: {
    vi: 'Chương trình đã đóng nên chưa thực hiện được; dữ liệu đã lưu vẫn nguyên vẹn. Hãy mở lại chương trình rồi làm lại việc này.',
    en: 'The program has ended, so this was not done; saved data is intact. Open the program again and repeat this.',
  },
  INPUT_INVALID: {
    vi: 'Một số ô chưa đúng, nên chưa lưu gì. Hãy sửa các ô được đánh dấu rồi lưu lại.',
    en: 'Some fields are not right, so nothing was saved. Correct the marked fields and save again.',
  },
  UNKNOWN_PROCEDURE: {
    vi: 'Không có chức năng “{name}”. Chưa có gì thay đổi. Hãy kiểm tra lại tên chức năng.',
    en: 'There is no operation “{name}”. Nothing was changed. Check the name.',
  },
  CANCELLED: {
    vi: 'Đã dừng theo yêu cầu. Chưa có gì thay đổi.',
    en: 'Stopped as asked. Nothing was changed.',
  },
  NOT_SIGNED_IN: {
    vi: 'Chưa đăng nhập. Hãy đăng nhập để tiếp tục.',
    en: 'Not signed in. Sign in to go on.',
  },
  LOCKED: {
    vi: 'Phiên làm việc đang khóa. Hãy nhập mật khẩu để mở khóa; nội dung đang nhập vẫn còn.',
    en: 'The session is locked. Enter the password to unlock it; what you were typing is still there.',
  },
  FORBIDDEN: {
    vi: 'Tài khoản này không có quyền thực hiện việc đó. Chưa có gì thay đổi. Hãy nhờ quản trị viên.',
    en: 'This account may not do that. Nothing was changed. Ask an administrator.',
  },
  NO_STORE: {
    vi: 'Thư mục {path} chưa có kho dữ liệu. Hãy tạo kho mới hoặc khôi phục từ bản sao lưu.',
    en: 'Folder {path} holds no store yet. Create one or restore a backup.',
  },
  STORE_EXISTS: {
    vi: 'Đã có kho dữ liệu tại {path}; kho đó vẫn nguyên vẹn. Hãy đăng nhập, hoặc chọn thư mục khác để tạo kho mới.',
    en: 'There is a store at {path} already; it was not touched. Sign in, or choose another folder for a new one.',
  },
  STORE_IN_USE: {
    vi: 'Kho dữ liệu đang được mở ở một cửa sổ hoặc tài khoản Windows khác trên máy này. Dữ liệu an toàn. Hãy dùng cửa sổ đang mở, hoặc đóng nó rồi mở lại.',
    en: 'The store is open in another window or Windows account on this computer. The data is safe. Use that window, or close it and start again.',
  },
  STORE_IN_USE_READ_ONLY: {
    vi: 'Một cửa sổ khác đang ghi vào kho, nên lệnh này chỉ được đọc; chưa có gì thay đổi. Hãy đóng cửa sổ đó rồi chạy lại lệnh.',
    en: 'Another window is writing to the store, so this command may only read; nothing was changed. Close that window and run the command again.',
  },
  STORE_NEWER: {
    vi: 'Kho dữ liệu do phiên bản mới hơn của chương trình tạo ra (cấu trúc {version}, bản này đọc đến {supported}). Kho vẫn nguyên vẹn. Hãy cài phiên bản mới của chương trình.',
    en: 'The store was written by a newer version of the program (structure {version}, this one reads up to {supported}). It was not touched. Install the newer version.',
  },
  STORE_DAMAGED: {
    vi: 'Tệp dữ liệu {path} bị hỏng hoặc bị thiếu. Chương trình không sửa, không xóa tệp đó. Hãy khôi phục bản sao lưu gần nhất và giữ tệp hỏng cho bộ phận kỹ thuật.',
    en: 'The data file {path} is damaged or missing. The program neither repairs nor deletes it. Restore the newest backup and keep the damaged file for the technician.',
  },
  STORE_KEYS_DAMAGED: {
    vi: 'Tệp khóa {path} bị hỏng hoặc bị thiếu, nên chưa mở được kho; dữ liệu chưa bị thay đổi. Hãy khôi phục từ bản sao lưu (bản sao lưu có kèm tệp khóa).',
    en: 'The key file {path} is damaged or missing, so the store cannot be opened; the data was not touched. Restore a backup (it contains the key file).',
  },
  STORE_FILES_BUSY: {
    vi: 'Một chương trình khác (quét vi-rút, sao chép) đang giữ tệp dữ liệu, nên chưa thay đổi gì. Hãy chờ một phút rồi thử lại.',
    en: 'Another program (virus scanner, copy) holds the data files, so nothing was changed. Wait a minute and try again.',
  },
  STORE_READ_ONLY_FOLDER: {
    vi: 'Không ghi được vào thư mục dữ liệu {path}; chưa có gì thay đổi. Hãy kiểm tra quyền ghi của thư mục hoặc chọn thư mục khác.',
    en: 'The data folder {path} cannot be written to; nothing was changed. Check its permissions or choose another folder.',
  },
  STORE_NETWORK_PATH: {
    vi: 'Thư mục {path} nằm trên máy khác trong mạng; cơ sở dữ liệu đặt ở đó có thể hỏng. Chưa có gì thay đổi. Hãy chọn thư mục trên ổ đĩa của máy này hoặc USB.',
    en: 'Folder {path} lies on another computer, where a database can be damaged. Nothing was changed. Choose a folder on a disk of this computer or a USB disk.',
  },
  STORE_NOT_DEMONSTRATION: {
    vi: 'Thư mục {path} đã có kho dữ liệu hoặc tệp khóa không phải của bản minh họa; chương trình không đụng đến. Hãy mở kho đó mà không dùng --demo, hoặc chọn thư mục trống cho bản minh họa.',
    en: 'Folder {path} holds a store or a key file that is not of a demonstration; it was not touched. Open it without --demo, or choose an empty folder for the demonstration.',
  },
  STORE_MIGRATION_FAILED: {
    vi: 'Không nâng cấp được kho dữ liệu ({because}). Kho cũ vẫn nguyên vẹn tại {path}, bản chụp tại {snapshot}. Hãy dùng phiên bản chương trình trước đó và báo bộ phận kỹ thuật.',
    en: 'The store could not be upgraded ({because}). The old store is intact at {path}, a snapshot at {snapshot}. Use the previous version of the program and tell the technician.',
  },
  DISK_FULL: {
    vi: 'Ổ đĩa đã đầy nên chưa lưu được; dữ liệu đã lưu trước đó vẫn nguyên vẹn. Hãy giải phóng dung lượng rồi lưu lại, đừng đóng cửa sổ này.',
    en: 'The disk is full, so this was not saved; what was saved before is intact. Free some space and save again; keep this window open.',
  },
  SIGN_IN_WRONG: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra bộ gõ tiếng Việt và phím Caps Lock rồi thử lại.',
    en: 'The sign-in name or the password is wrong. Check the input method and Caps Lock, then try again.',
  },
  SIGN_IN_SLOWED: {
    vi: 'Nhập sai nhiều lần liên tiếp. Hãy chờ {seconds} giây rồi thử lại.',
    en: 'Too many wrong attempts in a row. Wait {seconds} seconds and try again.',
  },
  RECOVERY_KEY_WRONG: {
    vi: 'Khóa khôi phục không đúng. Hãy nhập lại đủ 8 nhóm, mỗi nhóm 4 ký tự, như trên phiếu khóa khôi phục in gần nhất.',
    en: 'The recovery key is wrong. Enter all 8 groups of 4 characters as on the latest printed sheet.',
  },
  PASSWORD_WRONG: {
    vi: 'Mật khẩu hiện tại không đúng; mật khẩu chưa thay đổi. Hãy nhập lại.',
    en: 'The present password is wrong; nothing was changed. Enter it again.',
  },
  PASSWORD_SAME: {
    vi: 'Mật khẩu mới trùng mật khẩu cũ; chưa có gì thay đổi. Hãy chọn mật khẩu khác.',
    en: 'The new password equals the old one; nothing was changed. Choose another.',
  },
  ACCOUNT_NAME_TAKEN: {
    vi: 'Đã có tài khoản tên “{name}”; chưa tạo thêm. Hãy chọn tên đăng nhập khác.',
    en: 'There is an account “{name}” already; none was added. Choose another sign-in name.',
  },
  ACCOUNT_LAST_ADMINISTRATOR: {
    vi: '“{name}” là quản trị viên cuối cùng nên không khóa được. Hãy tạo một quản trị viên khác trước.',
    en: '“{name}” is the last administrator and cannot be locked. Create another administrator first.',
  },
  RECORD_NOT_FOUND: {
    vi: 'Không còn tìm thấy hồ sơ này. Hãy tải lại danh sách.',
    en: 'This record cannot be found any more. Reload the list.',
  },
  RECORD_CHANGED: {
    vi: 'Hồ sơ đã được người khác sửa trong lúc đang nhập, nên chưa lưu. Nội dung đang nhập vẫn còn. Hãy xem thay đổi đó rồi quyết định.',
    en: 'Somebody changed this record while you were typing, so it was not saved. Your text is still here. Look at the change and decide.',
  },
  POLICE_NUMBER_TAKEN: {
    vi: 'Trùng số hiệu {number} với {holder}. Chưa lưu. Hãy kiểm tra lại số hiệu, hoặc mở hồ sơ kia.',
    en: 'Police number {number} belongs to {holder}. Not saved. Check the number, or open the other record.',
  },
  CITIZEN_ID_TAKEN: {
    vi: 'Trùng số định danh {number} với {holder}. Chưa lưu. Hãy kiểm tra lại số định danh, hoặc mở hồ sơ kia.',
    en: 'Personal ID {number} belongs to {holder}. Not saved. Check the number, or open the other record.',
  },
  BINNED_NUMBER_TAKEN: {
    vi: 'Số {number} của {person} nay thuộc về {holder}; chưa khôi phục ai. Hãy kiểm tra số ở hồ sơ kia, hoặc khôi phục những người còn lại.',
    en: 'The number {number} of {person} now belongs to {holder}; nobody was restored. Check that record, or restore the others.',
  },
  NUMBER_TAKEN_UNSEEN: {
    vi: 'Trùng số {number} với một hồ sơ mà tài khoản này không được xem. Chưa lưu, chưa khôi phục gì. Hãy kiểm tra lại số, hoặc hỏi người được xem hồ sơ đó.',
    en: 'The number {number} belongs to a record that this account may not see. Nothing was saved or restored. Check the number, or ask somebody who may see that record.',
  },
  UNIT_CODE_TAKEN: {
    vi: 'Mã {code} đang dùng cho {name}. Chưa lưu. Hãy chọn mã khác.',
    en: 'Code {code} is used by {name}. Not saved. Choose another code.',
  },
  UNIT_HAS_PEOPLE: {
    vi: '{name} còn {people} người nên chưa kết thúc được. Hãy chuyển họ sang đơn vị khác trước.',
    en: '{name} still has {people} people, so it cannot be closed. Move them to another unit first.',
  },
  UNIT_NOT_THEN: {
    vi: 'Ngày {date} chưa có hoặc không còn {name}, nên chưa lưu gì. Hãy kiểm tra ngày, hoặc chọn đơn vị, tổ chức đảng có vào ngày đó.',
    en: '{name} did not exist on {date}, so nothing was saved. Check the date, or choose a unit or Party organisation of that day.',
  },
  UNIT_STATE_FIRST: {
    vi: 'Đây là tên đầu tiên của {name}, nên không bỏ được. Chưa có gì thay đổi. Hãy sửa tên thay vì bỏ.',
    en: 'This is the first name of {name}, so it cannot be taken out. Nothing was changed. Correct it instead.',
  },
  SUCCESSION_CIRCLE: {
    vi: '{name} không thể tiếp nối chính mình, kể cả qua đơn vị, tổ chức khác. Chưa lưu gì. Hãy chọn lại bên cũ và bên mới.',
    en: '{name} cannot succeed itself, not even by way of others. Nothing was saved. Choose the old and the new ones again.',
  },
  PARTY_ORG_CODE_TAKEN: {
    vi: 'Ký hiệu {code} đang dùng cho {name}, nên chưa lưu gì. Hãy chọn ký hiệu khác.',
    en: 'Symbol {code} is used by {name}, so nothing was saved. Choose another.',
  },
  PARTY_ORG_HAS_MEMBERS: {
    vi: '{name} còn {members} đảng viên nên chưa kết thúc được. Hãy chuyển họ sang tổ chức đảng khác trước.',
    en: '{name} still has {members} members, so it cannot be closed. Move them to another organisation first.',
  },
  POST_TAKEN: {
    vi: 'Đã có chức danh “{name}”, nên chưa lưu gì. Hãy dùng chức danh đó hoặc đặt tên khác.',
    en: 'There is a post “{name}” already, so nothing was saved. Use that one or choose another name.',
  },
  SEAT_EXISTS: {
    vi: '{unit} đã có vị trí {post} trong thời gian đó, nên chưa lưu gì. Hãy sửa số lượng của vị trí đã có.',
    en: '{unit} has a seat {post} in that time already, so nothing was saved. Change the number of its places.',
  },
  RANK_HIGHEST: {
    vi: '{name} chưa có cấp bậc hàm hoặc đã ở bậc cao nhất, nên không có bậc kế tiếp. Chưa ai được thay đổi. Hãy chọn cấp bậc cụ thể.',
    en: '{name} has no rank yet or holds the highest one, so there is no next rank. Nobody was changed. Choose the rank itself.',
  },
  SECRECY_NOT_APPROVED: {
    vi: 'Máy tính này chưa được công nhận đủ điều kiện lưu tài liệu mật, nên chưa lưu gì. Quản trị viên khai báo văn bản công nhận ở Hệ thống trước.',
    en: 'This computer is not approved for classified records, so nothing was saved. An administrator has to enter the approval document under System first.',
  },
  ATTACHMENT_KIND: {
    vi: 'Tệp {fileName} không phải loại được đính kèm, nên chưa lưu gì. Hãy chọn ảnh (JPEG, PNG, WebP), PDF, Word hoặc Excel; ảnh chân dung phải là tệp ảnh.',
    en: 'File {fileName} is not of a kind that can be attached, so nothing was saved. Choose a picture (JPEG, PNG, WebP), PDF, Word or Excel; a portrait has to be a picture.',
  },
  ATTACHMENT_TOO_LARGE: {
    vi: 'Tệp {fileName} lớn hơn {megabytes} MB nên chưa lưu. Hãy quét lại ở độ phân giải thấp hơn hoặc tách tệp.',
    en: 'File {fileName} is larger than {megabytes} MB, so it was not saved. Scan it at a lower resolution or split it.',
  },
  ATTACHMENT_MISSING: {
    vi: 'Không đọc được tệp đính kèm {fileName} trong thư mục dữ liệu; hồ sơ vẫn nguyên vẹn. Hãy khôi phục từ bản sao lưu gần nhất.',
    en: 'Attachment {fileName} cannot be read from the data folder; the record itself is intact. Restore the newest backup.',
  },
  FILE_EMPTY: {
    vi: 'Tệp rỗng (0 byte); chưa nhập gì. Hãy kiểm tra lại tệp, có thể chưa chép xong.',
    en: 'The file is empty (0 bytes); nothing was imported. It may not have been copied completely.',
  },
  FILE_NOT_EXCEL: {
    vi: 'Tệp này không phải tệp Excel (.xlsx); chưa nhập gì. Hãy mở bằng Excel và lưu lại dạng “Excel Workbook (.xlsx)”.',
    en: 'This is not an Excel file (.xlsx); nothing was imported. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  FILE_ENCRYPTED: {
    vi: 'Tệp Excel có đặt mật khẩu; chưa nhập gì. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'The Excel file has a password; nothing was imported. Open it in Excel, remove the password and save it.',
  },
  FILE_OLD_EXCEL: {
    vi: 'Tệp thuộc dạng Excel cũ (.xls); chưa nhập gì. Hãy mở bằng Excel và lưu lại dạng “Excel Workbook (.xlsx)”.',
    en: 'The file is an old Excel file (.xls); nothing was imported. Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
  },
  FILE_DAMAGED: {
    vi: 'Tệp bị hỏng hoặc chép thiếu; chưa nhập gì. Hãy mở thử bằng Excel, hoặc xin đơn vị gửi lại.',
    en: 'The file is damaged or incomplete; nothing was imported. Try to open it in Excel, or ask the unit to send it again.',
  },
  FILE_TOO_LARGE: {
    vi: 'Tệp chứa quá nhiều dữ liệu so với một danh sách (có thể có hàng nghìn dòng trống đã định dạng); chưa nhập gì. Hãy xóa phần thừa rồi lưu lại.',
    en: 'The file holds far more than a list (perhaps thousands of formatted empty rows); nothing was imported. Delete the excess and save it.',
  },
  FILE_UNREADABLE: {
    vi: 'Không đọc được tệp “{fileName}”; chưa nhập gì. Hãy kiểm tra tệp còn ở chỗ cũ, USB còn cắm và có quyền đọc, rồi chọn lại.',
    en: 'The file “{fileName}” cannot be read; nothing was imported. Check that it is still there, that the USB disk is plugged in and that it may be read, then choose it again.',
  },
  UPLOAD_TOO_LARGE: {
    vi: 'Dữ liệu gửi vào quá lớn (tối đa {maxMegabytes} MB); chưa có gì thay đổi. Hãy chọn tệp nhỏ hơn.',
    en: 'What was handed over is too large (at most {maxMegabytes} MB); nothing was changed. Choose a smaller file.',
  },
  FILE_NO_DATA: {
    vi: 'Tệp không có dòng dữ liệu nào; chưa nhập gì. Hãy kiểm tra xem có đúng tệp, đúng trang tính không.',
    en: 'The file has no row of data; nothing was imported. Check that it is the right file and sheet.',
  },
  FILE_READ_TIMEOUT: {
    vi: 'Đọc tệp quá lâu nên đã dừng; chưa nhập gì. Hãy lưu lại tệp bằng Excel hoặc chia thành nhiều tệp nhỏ.',
    en: 'Reading took too long and was stopped; nothing was imported. Save the file again in Excel or split it.',
  },
  FILE_GONE: {
    vi: 'Tệp không còn trong bộ nhớ; chưa có gì thay đổi. Hãy chọn lại tệp.',
    en: 'The file is no longer in memory; nothing was changed. Choose it again.',
  },
  FILE_WRITE_FAILED: {
    vi: 'Không ghi được tệp {path}. Hãy đóng tệp nếu đang mở trong Excel, kiểm tra dung lượng và quyền ghi, rồi lưu lại.',
    en: 'File {path} could not be written. Close it if it is open in Excel, check space and permissions, and save again.',
  },
  PDF_NO_BROWSER: {
    vi: 'Máy này không tạo được tệp PDF vì không tìm thấy trình duyệt Edge, Chrome hoặc Chromium. Dữ liệu vẫn nguyên vẹn. Hãy xuất tệp Word thay cho PDF, hoặc báo bộ phận kỹ thuật cài trình duyệt.',
    en: 'This computer cannot make a PDF: no Edge, Chrome or Chromium was found. Nothing is lost. Make a Word file instead, or ask the technician to install a browser.',
  },
  PDF_FAILED: {
    vi: 'Chưa tạo được tệp PDF: trình duyệt của máy này dừng giữa chừng hoặc quá lâu không xong. Dữ liệu vẫn nguyên vẹn. Hãy thử lại; nếu vẫn không được, hãy xuất tệp Word thay cho PDF.',
    en: 'The PDF was not made: the browser of this computer stopped midway or took too long. Nothing is lost. Try again; if it still fails, make a Word file instead.',
  },
  ROSTER_NO_HEADER: {
    vi: 'Không tìm thấy dòng tiêu đề (Họ và tên, Ngày sinh, ...) trong tệp; chưa nhập gì. Hãy dùng mẫu của chương trình hoặc thêm dòng tiêu đề.',
    en: 'No title row (Họ và tên, Ngày sinh, ...) was found in the file; nothing was imported. Use the template or add a title row.',
  },
  IMPORT_PREVIEW_GONE: {
    vi: 'Bản xem trước không còn; chưa nhập gì. Hãy chọn lại tệp.',
    en: 'The preview is gone; nothing was imported. Choose the file again.',
  },
  IMPORT_STALE: {
    vi: 'Dữ liệu đã thay đổi sau khi xem trước, nên chưa nhập gì. Hãy xem trước lại tệp.',
    en: 'The data changed after the preview, so nothing was imported. Preview the file again.',
  },
  IMPORT_STRICT: {
    vi: 'Có {rows} dòng bị từ chối hoặc cần xem (dòng {list}) nên không nhập dòng nào, theo yêu cầu chặt chẽ. Hãy sửa tệp rồi nhập lại.',
    en: '{rows} rows are refused or in doubt (rows {list}), so none was imported, as asked. Correct the file and import it again.',
  },
  IMPORT_ALREADY_UNDONE: {
    vi: 'Lần nhập “{fileName}” đã được hoàn tác trước đó; không có gì thay đổi.',
    en: 'The import of “{fileName}” was undone before; nothing was changed.',
  },
  IMPORT_CHANGED_SINCE: {
    vi: '{count} người trong lần nhập này đã được sửa sau đó ({names}), nên chưa hoàn tác. Hãy xem lịch sử của họ và sửa từng người nếu cần.',
    en: '{count} people of this import were changed later ({names}), so it was not undone. Look at their histories and correct them one by one.',
  },
  REPORT_UNKNOWN: {
    vi: 'Không có báo cáo “{name}”. Hãy xem danh sách báo cáo.',
    en: 'There is no report “{name}”. See the list of reports.',
  },
  REPORT_PERIOD_INVALID: {
    vi: 'Kỳ báo cáo “{period}” không đúng. Hãy ghi như 2024, 2024-H1, 2024-Q3 hoặc 2024-05.',
    en: 'Period “{period}” is not right. Write 2024, 2024-H1, 2024-Q3 or 2024-05.',
  },
  UNIT_UNKNOWN: {
    vi: 'Không có đơn vị mã “{code}” trong thời gian báo cáo. Hãy xem danh sách đơn vị.',
    en: 'There is no unit with code “{code}” in the time of the report. See the list of units.',
  },
  RULES_NOT_MET: {
    vi: 'Chưa thực hiện vì trái quy định: {first} Chưa có gì thay đổi. Hãy sửa lại, hoặc ghi lý do ở quy định cho phép.',
    en: 'Not done, because a rule stands against it: {first} Nothing was changed. Correct it, or give a reason where the rule allows one.',
  },
  RULE_BACKWARDS: {
    vi: 'Quy định mới có hiệu lực từ trước hôm nay nên có thể làm đổi {tasks} việc cần làm; chưa lưu gì. Hãy xem những gì thay đổi rồi xác nhận.',
    en: 'The new row holds from before today and may change {tasks} tasks; nothing was saved. See what changes, then confirm.',
  },
  RULE_SEVERITY_FIXED: {
    vi: 'Quy định {code} là quy định không được bỏ qua, mức này không đổi được. Chưa lưu gì. Hãy giữ mức “không được bỏ qua”.',
    en: 'Rule {code} can never be overridden, and that cannot be changed. Nothing was saved. Keep the level “never”.',
  },
  DOCUMENT_ISSUED: {
    vi: 'Văn bản số {number} đã ban hành nên không sửa được; bản đã ban hành vẫn nguyên vẹn. Hãy lập văn bản mới thay thế hoặc đính chính.',
    en: 'Document {number} has been issued and cannot be changed; what was issued is intact. Make a new document that replaces or corrects it.',
  },
  DOCUMENT_NOT_ISSUED: {
    vi: 'Văn bản này chưa có số và ngày. Chưa có gì thay đổi. Hãy cho số trước.',
    en: 'This document has no number and date yet. Nothing was changed. Give it a number first.',
  },
  DOCUMENT_UNFILLED: {
    vi: 'Văn bản còn chỗ chưa điền được: {names}. Chưa cấp số. Hãy viết thẳng nội dung vào chỗ đó, hoặc chọn cán bộ có đủ thông tin.',
    en: 'Some places of the document are not filled: {names}. No number was given. Write the words there, or choose an officer whose record has them.',
  },
  DOCUMENT_NO_TERM: {
    vi: 'Sổ quy định chưa có nhiệm kỳ của Đảng cho ngày {day} nên không xác định được sổ số văn bản. Chưa có gì thay đổi. Hãy bổ sung nhiệm kỳ ở mục Quy định.',
    en: 'The rulebook has no Party term for {day}, so the register of numbers is not known. Nothing was changed. Add the term to the rulebook.',
  },
  DOCUMENT_NUMBER_TAKEN: {
    vi: 'Số {number} đã dùng trong sổ {series}; một số không cấp hai lần. Chưa có gì thay đổi. Hãy chọn số khác.',
    en: 'Number {number} is already used in register {series}; a number is never given twice. Nothing was changed. Choose another.',
  },
  DOCUMENT_NUMBER_USED: {
    vi: 'Số {number} đã dùng cho một văn bản nên không đổi được nữa. Chưa có gì thay đổi. Nếu văn bản không còn hiệu lực, hãy thu hồi văn bản đó.',
    en: 'Number {number} stands on a document and cannot be changed any more. Nothing was changed. If that document no longer holds, revoke it.',
  },
  ISSUER_TAKEN: {
    vi: 'Đã có cơ quan ban hành với ký hiệu “{symbol}”. Chưa lưu gì. Hãy sửa cơ quan đó hoặc dùng ký hiệu khác.',
    en: 'There is already an issuing body with the symbol “{symbol}”. Nothing was saved. Edit that one or use another symbol.',
  },
  BACKUP_DAMAGED: {
    vi: 'Bản sao lưu bị hỏng hoặc chép thiếu; kho hiện tại không thay đổi. Hãy dùng bản sao lưu khác.',
    en: 'The backup is damaged or incomplete; the present store was not touched. Use another backup.',
  },
  BACKUP_NOT_BACKUP: {
    vi: 'Tệp này không phải bản sao lưu của chương trình; kho hiện tại không thay đổi. Hãy chọn tệp có đuôi .dvbackup.',
    en: 'This file is not a backup of the program; the present store was not touched. Choose a .dvbackup file.',
  },
  BACKUP_NOT_FOUND: {
    vi: 'Không tìm thấy {path}; chưa có gì thay đổi. Hãy kiểm tra ổ đĩa, USB đã cắm chưa.',
    en: '{path} was not found; nothing was changed. Check the disk or whether the USB disk is plugged in.',
  },
  BACKUP_NEWER: {
    vi: 'Bản sao lưu do phiên bản mới hơn tạo ra (cấu trúc {version}, bản này đọc đến {supported}); kho hiện tại không thay đổi. Hãy cài phiên bản mới rồi khôi phục.',
    en: 'The backup was made by a newer version (structure {version}, this one reads up to {supported}); the present store was not touched. Install the newer version first.',
  },
  BACKUP_KEY_WRONG: {
    vi: 'Tên đăng nhập hoặc mật khẩu không mở được bản sao lưu này; kho hiện tại không thay đổi. Hãy dùng mật khẩu có hiệu lực vào ngày sao lưu.',
    en: 'The sign-in name or password does not open this backup; the present store was not touched. Use a password that was valid on the day of the backup.',
  },
  BACKUP_VERIFY_FAILED: {
    vi: 'Bản sao lưu {path} vừa kiểm tra không đạt nên không được dùng; kho hiện tại không thay đổi. Hãy sao lưu lại sang ổ đĩa khác.',
    en: 'Backup {path} did not pass its check and is not used; the present store was not touched. Back up again to another disk.',
  },
  AUDIT_BROKEN: {
    vi: 'Nhật ký không khớp từ dòng {sequence}: có thể đã bị can thiệp từ bên ngoài. Hãy giữ nguyên kho và báo bộ phận kỹ thuật.',
    en: 'The audit does not fit from row {sequence}: it may have been changed from outside. Keep the store as it is and tell the technician.',
  },
};
