import { citationText } from '#shared/rulebook/citation-text.ts';
import type { ListedTask } from '#shared/tasks/tasks.contract.ts';

/** The list of tasks, as sheets and files are named. */
export const taskListName = 'Việc cần làm';

/** The legal basis of a task; empty where no rule brings it. */
export const taskCitation = ({ ruleCode, citation }: ListedTask): string =>
  ruleCode === null ? '' : citationText(citation);
