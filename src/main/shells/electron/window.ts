import { join } from 'node:path';
import { BrowserWindow, dialog, Menu, screen } from 'electron';
import type { Core } from '../../core/core.ts';
import { appAddress } from './app-address.ts';
import { type ClosingQuestion, mayClose } from './closing.ts';
import { contextMenu } from './menus.ts';
import { windowOptions } from './window-options.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

export type WindowPlace = { preload: string; userDir: string; developing: boolean };

/** Opens the one window of the program where it stood last time; it is shown when its first picture is ready. */
export function openWindow(place: WindowPlace, core: Promise<Core>): BrowserWindow {
  const stateFile = join(place.userDir, 'window.json');
  const state = readWindowState(
    stateFile,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow(windowOptions({ ...place, bounds: state?.bounds ?? null }));
  const { webContents } = window;

  window.once('ready-to-show', () => {
    if (state === null || state.maximized) window.maximize();
    window.show();
  });
  webContents.once('did-finish-load', () => webContents.setZoomFactor(state?.zoom ?? 1));
  webContents.on('context-menu', (_event, at) => {
    const items = contextMenu(at);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
  webContents.on('will-prevent-unload', (event) => {
    if (leavesUnsaved(window)) event.preventDefault();
  });
  closeWhenAllowed(window, core);
  window.on('close', () => {
    const { zoomFactor } = webContents;
    keepWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: zoomFactor,
    });
  });
  void window.loadURL(appAddress);
  return window;
}

function closeWhenAllowed(window: BrowserWindow, core: Promise<Core>): void {
  const ask: ClosingQuestion = async () => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: 'Chương trình đang làm một việc chưa xong.',
      detail: 'Đóng ngay sẽ không làm mất dữ liệu đã lưu, nhưng việc đang làm cần chạy hết.',
      buttons: ['Chờ xong rồi đóng', 'Tiếp tục làm việc'],
      defaultId: 0,
      cancelId: 1,
    });
    return response === 0 ? 'waitThenClose' : 'stay';
  };
  let allowed = false;
  window.on('close', (event) => {
    if (allowed) return;
    event.preventDefault();
    core
      .then((started) => mayClose(started, ask))
      .catch(() => true)
      .then((may) => {
        if (!may) return;
        allowed = true;
        window.close();
      });
  });
}

function leavesUnsaved(window: BrowserWindow): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Nội dung đang nhập chưa được lưu.',
    buttons: ['Ở lại để lưu', 'Bỏ nội dung chưa lưu'],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}

/** The dialogs of the files port, on the window they belong to. */
export function dialogsOf(window: BrowserWindow) {
  return {
    async askOpen(extensions: string[]) {
      const filters =
        extensions.length === 0 ? [] : [{ name: extensions.map((e) => `.${e}`).join(', '), extensions }];
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters,
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    async askSave(fileName: string) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath: fileName });
      return canceled ? null : filePath;
    },
  };
}
