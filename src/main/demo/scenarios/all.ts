import type { DemoScenario } from '../demo-scenario.ts';
import { branchesScenario } from './branches.scenario.ts';
import { careersScenario } from './careers.scenario.ts';
import { deadlinesScenario } from './deadlines.scenario.ts';
import { documentsScenario } from './documents.scenario.ts';
import { peopleScenario } from './people.scenario.ts';
import { seatsScenario } from './seats.scenario.ts';
import { tasksScenario } from './tasks.scenario.ts';
import { teamsScenario } from './teams.scenario.ts';

/** The demonstration, module by module. A later module adds one file and one line. */
export const demoScenarios: readonly DemoScenario[] = [
  teamsScenario,
  peopleScenario,
  careersScenario,
  deadlinesScenario,
  branchesScenario,
  seatsScenario,
  documentsScenario,
  tasksScenario,
];
