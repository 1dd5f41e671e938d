import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { app, dialog, ipcMain, Menu, protocol, session } from 'electron';
import type { BridgeChannel, DoorEvent } from '#shared/contract/bridge.ts';
import type { Core } from './core/core.ts';
import { programVersion } from './program-version.ts';
import { answerAppRequest } from './shells/electron/answer-app-request.ts';
import { answerWindow } from './shells/electron/answer-window.ts';
import { appScheme } from './shells/electron/app-address.ts';
import { guardContents } from './shells/electron/guard-contents.ts';
import { guardSession, networkSwitches } from './shells/electron/guard-session.ts';
import { menuBar } from './shells/electron/menus.ts';
import { createPrintPages } from './shells/electron/print-pages.ts';
import { guardPrintSession, openPrintWindow } from './shells/electron/print-window.ts';
import { printPartition } from './shells/electron/print-window-options.ts';
import { spawnReader } from './shells/electron/spawn-reader.ts';
import { dialogsOf, openWindow } from './shells/electron/window.ts';
import { windowPartition } from './shells/electron/window-options.ts';
import { createWindowPrinter } from './shells/electron/window-printer.ts';
import { finishRunningWork } from './shells/finish-running-work.ts';
import { openStore } from './shells/open-store.ts';
import { ownArguments, type ProgramArguments, parseProgramArguments } from './shells/program-arguments.ts';
import { startFailure } from './shells/start-failure.ts';

const entriesDir = import.meta.dirname;
const projectDir = resolve(entriesDir, '..', '..');
const callChannel: BridgeChannel = 'dangvu:call';
const eventChannel: BridgeChannel = 'dangvu:event';

const options = parseProgramArguments(ownArguments(process.argv, app.isPackaged));
const userDir = join(options.dataDir, 'window');

protocol.registerSchemesAsPrivileged([appScheme]);
for (const [name, value] of networkSwitches) app.commandLine.appendSwitch(name, value);
app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));

// The lock belongs to this folder, so that demonstration and real data can be open side by side.
mkdirSync(userDir, { recursive: true });
app.setPath('userData', userDir);
// Not awaited: Electron becomes ready only after this module has ended.
if (app.requestSingleInstanceLock()) run(options).catch(endWithMessage);
else app.quit();

async function run({ dataDir, demonstration }: ProgramArguments): Promise<void> {
  const printPages = createPrintPages();
  const core = openStore(
    {
      door: 'electron',
      dataDir,
      resourcesDir: join(app.isPackaged ? process.resourcesPath : projectDir, 'resources'),
      entriesDir,
      computer: hostname(),
      version: programVersion,
      demonstration,
      checkOutputs: !app.isPackaged,
    },
    { spawnReader, pdf: createWindowPrinter({ pages: printPages, openWindow: openPrintWindow }) },
  );
  await app.whenReady();
  const ownSession = session.fromPartition(windowPartition);
  guardSession(ownSession);
  ownSession.protocol.handle('app', (request) =>
    answerAppRequest(join(projectDir, 'out', 'renderer'), request),
  );
  const printSession = session.fromPartition(printPartition);
  guardPrintSession(printSession);
  printSession.protocol.handle('app', printPages.answer);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuBar(!app.isPackaged)));

  const window = openWindow(
    { preload: join(projectDir, 'out', 'preload', 'index.cjs'), userDir, developing: !app.isPackaged },
    core,
  );
  const sessionId = randomUUID();
  const dialogs = dialogsOf(window);
  ipcMain.handle(callChannel, async (event, message: unknown) =>
    answerWindow({ core: await core, sessionId, dialogs }, event.senderFrame, message),
  );
  const tell = (event: DoorEvent) => {
    if (!window.isDestroyed()) window.webContents.send(eventChannel, event);
  };
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => void endWith(core));
  const started = await core;
  started.onEvent(tell);
}

function endWithMessage(error: unknown): void {
  dialog.showErrorBox('Đảng vụ không khởi động được', startFailure(error));
  app.exit(1);
}

async function endWith(core: Promise<Core>): Promise<void> {
  try {
    const started = await core;
    await finishRunningWork(started);
    await started.close();
  } finally {
    // Whatever became of the core, no invisible process may keep the next start out.
    app.exit(0);
  }
}
