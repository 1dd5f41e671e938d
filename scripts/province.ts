import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.ts';
import { projectDir } from './project-dir.ts';
import { makeProvinceStore, PROVINCE_ACCOUNT } from './province/make-province-store.ts';

/** `npm run province -- --data DIR [--people 8000] [--years 10] [--seed 1]`: a generated province to measure and to look at. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    people: { type: 'string', default: '8000' },
    years: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const size = { people: Number(values.people), years: Number(values.years), seed: Number(values.seed) };
if (
  values.data === undefined ||
  ![size.people, size.years, size.seed].every((number) => Number.isInteger(number) && number >= 0)
) {
  console.error('npm run province -- --data DIR [--people 8000] [--years 10] [--seed 1]');
  process.exit(2);
}
// Never into a folder somebody works in.
if (existsSync(values.data) && readdirSync(values.data).length > 0) {
  console.error(`${values.data} is not empty; nothing was written`);
  process.exit(1);
}
mkdirSync(values.data, { recursive: true });
await ensureBuilt(projectDir, console.error);
await makeProvinceStore(projectDir, values.data, size);
console.log(
  `${size.people} people in ${values.data}; sign in as ${PROVINCE_ACCOUNT.signInName} / ${PROVINCE_ACCOUNT.password}`,
);
