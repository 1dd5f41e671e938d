import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';

const editing: MenuItemConstructorOptions[] = [
  { role: 'undo', label: 'Hoàn tác' },
  { role: 'redo', label: 'Làm lại' },
  { type: 'separator' },
  { role: 'cut', label: 'Cắt' },
  { role: 'copy', label: 'Sao chép' },
  { role: 'paste', label: 'Dán' },
  { role: 'selectAll', label: 'Chọn tất cả' },
];

/** The menu bar, shown by Alt. Reloading and developer tools are there only while developing. */
export function menuBar(developing: boolean): MenuItemConstructorOptions[] {
  return [
    { label: '&Tệp', submenu: [{ role: 'close', label: 'Đóng cửa sổ' }] },
    { label: '&Sửa', submenu: editing },
    {
      label: '&Xem',
      submenu: [
        { role: 'zoomIn', label: 'Phóng to' },
        { role: 'zoomOut', label: 'Thu nhỏ' },
        { role: 'resetZoom', label: 'Cỡ bình thường' },
        { type: 'separator' },
        { role: 'togglefullscreen', label: 'Toàn màn hình' },
      ],
    },
    ...(developing ? [{ label: 'Phát triển', submenu: developerItems }] : []),
  ];
}

const developerItems: MenuItemConstructorOptions[] = [
  { role: 'reload', label: 'Tải lại' },
  { role: 'toggleDevTools', label: 'Công cụ của trình duyệt' },
];

/** What a right click offers: editing in a field, copying of selected text, else nothing. */
export function contextMenu(
  at: Pick<ContextMenuParams, 'isEditable' | 'selectionText'>,
): MenuItemConstructorOptions[] {
  if (at.isEditable) return editing;
  return at.selectionText.trim() === '' ? [] : [{ role: 'copy', label: 'Sao chép' }];
}
