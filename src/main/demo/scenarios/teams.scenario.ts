import { createUnit, listUnits } from '#shared/organisation/organisation.contract.ts';
import type { DemoScenario } from '../demo-scenario.ts';

export const TEAM_CODE_ENDING = '-D1';

/** One team in each department. */
export const teamsScenario: DemoScenario = {
  name: 'teams',
  tell: async ({ call }) => {
    const { units } = await call(listUnits, {});
    for (const department of units.filter((unit) => unit.kind === 'department')) {
      await call(createUnit, {
        code: `${department.code}${TEAM_CODE_ENDING}`,
        name: `Đội Tổng hợp ${department.name}`,
        kind: 'team',
        parentId: department.id,
        validFrom: null,
        validTo: null,
      });
    }
  },
};
