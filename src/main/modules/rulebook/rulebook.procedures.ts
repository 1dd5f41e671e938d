import * as contract from '#shared/rulebook/rulebook.contract.ts';
import { implement } from '../../core/implement.ts';
import { taskSources } from '../task-sources.ts';
import * as changes from './rule-changes.service.ts';
import * as service from './rulebook.service.ts';

export const rulebookProcedures = [
  implement(contract.listRules, ({ db }) => service.listRules(db)),
  implement(contract.previewRule, (context, input) => changes.previewRule(context, taskSources, input)),
  implement(contract.addRule, (context, input) => ({ rule: changes.addRule(context, taskSources, input) })),
  implement(contract.listOverrides, (context, { code }) => ({
    overrides: service.listOverrides(context, code),
  })),
];
