import { addDays } from '#shared/domain/local-date.ts';
import { listPeopleInCharge, listTasks, putInCharge, snoozeTasks } from '#shared/tasks/tasks.contract.ts';
import type { DemoScenario } from '../demo-scenario.ts';

/** Some of what is to be done is given to somebody, one task is put off. */
export const tasksScenario: DemoScenario = {
  name: 'tasks',
  tell: async ({ call }) => {
    const { tasks, today } = await call(listTasks, {});
    const { accounts } = await call(listPeopleInCharge, {});
    const keys = tasks.map(({ key }) => key);
    await call(putInCharge, { keys: keys.slice(0, 6), accountId: accounts[0]?.id ?? null });
    await call(snoozeTasks, {
      keys: keys.slice(1, 2),
      until: addDays(today, 14),
      reason: 'Chờ kết luận thẩm tra lý lịch của nơi cư trú',
    });
  },
};
