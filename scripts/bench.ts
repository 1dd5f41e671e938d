import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCH_SIZE } from './bench/bench-store.ts';
import { exportMeasurements } from './bench/exporting.ts';
import { importMeasurements } from './bench/importing.ts';
import { listingMeasurements } from './bench/listing.ts';
import { measuredTable } from './bench/measured-table.ts';
import { type Measured, type Measurement, take } from './bench/measurement.ts';
import { printingMeasurements } from './bench/printing.ts';
import { reportMeasurements } from './bench/reporting.ts';
import { savingMeasurements } from './bench/saving.ts';
import { fillUp, scrollingMeasurements } from './bench/scrolling.ts';
import { searchingMeasurements } from './bench/searching.ts';
import { signInMeasurements } from './bench/sign-in.ts';
import { startMeasurements } from './bench/start.ts';
import { taskMeasurements } from './bench/tasks.ts';
import { startWork } from './bench/work.ts';
import { ensureBuilt } from './ensure-built.ts';
import { projectDir } from './project-dir.ts';
import { makeProvinceStore } from './province/make-province-store.ts';

/** `npm run bench [-- --json]`: the built program on 8,000 people, medians against the targets. */
const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const all: Measured[] = [];
const takeAll = async (measurements: readonly Measurement[]) => {
  for (const measurement of measurements) {
    console.error(`... ${measurement.title}`);
    all.push(await take(measurement));
  }
};

await ensureBuilt(projectDir, console.error);
const folder = mkdtempSync(join(tmpdir(), 'dang-vu-bench-'));
try {
  const store = await makeProvinceStore(projectDir, join(folder, 'kho'), BENCH_SIZE);
  await takeAll(startMeasurements(store));
  await takeAll(signInMeasurements(store));
  const work = await startWork(store);
  await takeAll(listingMeasurements(store, work));
  await takeAll(searchingMeasurements(work, '8,000', 20));
  await takeAll(savingMeasurements(store, work));
  await takeAll(exportMeasurements(work));
  await takeAll(reportMeasurements(store));
  await takeAll(taskMeasurements(store, work));
  await takeAll(await printingMeasurements(work));
  await takeAll(await importMeasurements(store, work));
  await work.core.close();
  fillUp(store);
  const filled = await startWork(store);
  await takeAll(searchingMeasurements(filled, '108,000', 40));
  await filled.core.close();
  await takeAll(scrollingMeasurements(store));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const machine = { cores: availableParallelism(), node: process.versions.node, load: loadavg()[0] };
console.log(values.json ? JSON.stringify({ machine, measurements: all }) : measuredTable(all));
if (!values.json)
  console.log(`\n${machine.cores} cores, Node ${machine.node}, load ${machine.load?.toFixed(1)}`);
