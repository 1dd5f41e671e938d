import * as contract from '#shared/system/system.contract.ts';
import { implementOnStore } from '../../core/implement.ts';
import { inspectBackup, restoreBackup } from './restore.service.ts';
import * as service from './system.service.ts';

export const systemProcedures = [
  implementOnStore(contract.getStatus, (context) => service.status(context)),
  implementOnStore(contract.createStore, service.createStore),
  implementOnStore(contract.inspectBackup, (context, { fileId }) => inspectBackup(context, fileId)),
  implementOnStore(contract.restoreBackup, restoreBackup),
];
