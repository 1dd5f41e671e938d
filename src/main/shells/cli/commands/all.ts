import type { Command } from '../command.ts';
import { backup } from './backup.ts';
import { call } from './call.ts';
import { demo } from './demo.ts';
import { exportPeople } from './export-people.ts';
import { importPeople } from './import-people.ts';
import { init } from './init.ts';
import { report } from './report.ts';
import { reports } from './reports.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [
  init,
  importPeople,
  exportPeople,
  reports,
  report,
  call,
  backup,
  restore,
  verify,
  demo,
];
