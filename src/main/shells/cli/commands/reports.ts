import { listReports } from '#shared/reports/reports.contract.ts';
import type { Command } from '../command.ts';

export const reports: Command = {
  name: 'reports',
  arguments: [],
  options: {},
  summary: 'liệt kê các báo cáo',
  run: async ({ session }) => {
    await session.signIn();
    const { reports } = await session.call(listReports, {});
    const width = Math.max(...reports.map((report) => report.name.length));
    return { text: reports.map(({ name, title }) => `${name.padEnd(width)}  ${title.vi}`), json: reports };
  },
};
