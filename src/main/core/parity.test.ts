import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutputOf, Procedure } from '#shared/contract/define.ts';
import type { Envelope } from '#shared/contract/errors.ts';
import { registry } from '#shared/contract/registry.ts';
import { type DoorUnderTest, doors } from './__fixtures__/doors.ts';
import { newFolder, removeFolder } from './__fixtures__/office.ts';
import type { Seen } from './__fixtures__/story/case.ts';
import { story } from './__fixtures__/story/story.ts';

/** Tells the story at one door; answers come back with ids, instants and places replaced. */
async function tell(door: DoorUnderTest, folder: string): Promise<Envelope<unknown>[]> {
  const replaceAll = createReplacer(folder);
  const values = new Map<string, unknown>();
  const seen: Seen = {
    folder,
    last: <P extends Procedure>({ name }: P) => values.get(name) as OutputOf<P>,
  };
  const answers: Envelope<unknown>[] = [];
  for (const { of, input, file } of story) {
    const handed = file ? { fileId: await door.putFile(file(seen)) } : {};
    const envelope = await door.call(of.name, { ...input?.(seen), ...handed });
    if (envelope.ok) values.set(of.name, envelope.value);
    answers.push(replaceAll(envelope));
  }
  return answers;
}

/** Ids become their order of appearance, so that the same id must appear in the same places at every door. */
function createReplacer(folder: string): (envelope: Envelope<unknown>) => Envelope<unknown> {
  const ids: string[] = [];
  const orderOf = (id: string) => {
    if (!ids.includes(id)) ids.push(id);
    return `<id ${ids.indexOf(id)}>`;
  };
  const replaceText = (text: string) =>
    text
      .replaceAll(folder, '<folder>')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, orderOf)
      .replace(/\d{4}-\d\d-\d\dT\d\d[:-]\d\d[:-]\d\d[.-]\d{3}Z/g, '<instant>')
      .replace(/\d{4}-\d\d-\d\d-\d{6}(-\d+)?/g, '<stamp>')
      .replace(/^(cli|electron|loopback)$/, '<door>')
      .replace(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/, '<recovery key>');
  const told = (name: string, value: unknown) => {
    // A window also backs up by itself; the command line does when told to.
    if (name === 'backups' && Array.isArray(value)) return value.filter((one) => one.reason !== 'automatic');
    if (typeof value === 'string') return name === 'today' ? '<today>' : replaceText(value);
    // A workbook is zipped with the minute it was made in.
    return typeof value === 'number' && ['bytes', 'milliseconds'].includes(name) ? `<${name}>` : value;
  };
  return (envelope) => JSON.parse(JSON.stringify(envelope, told));
}

const folders = doors.map(() => newFolder());
const told: Envelope<unknown>[][] = [];

beforeAll(async () => {
  for (const [index, open] of doors.entries()) {
    const folder = folders[index] ?? '';
    const door = await open(folder);
    try {
      told.push(await tell(door, folder));
    } finally {
      await door.close();
    }
  }
}, 120_000);

afterAll(() => folders.forEach(removeFolder));

describe('one story at three doors', () => {
  test.each(story.map((one, index) => ({ ...one, index, name: one.of.name })))(
    '$name: $says',
    ({ index, refused }) => {
      const [cli, ipc, loopback] = told.map((answers) => answers[index]);
      const code = cli?.ok ? undefined : cli?.error.code;
      expect(code).toBe(refused);
      expect(ipc).toEqual(cli);
      expect(loopback).toEqual(cli);
    },
  );

  test('every procedure of the contract is in the story and is carried out once at least', () => {
    const carriedOut = new Set(story.filter((one) => !one.refused).map((one) => one.of.name));
    expect([...registry.keys()].filter((name) => !carriedOut.has(name))).toEqual([]);
  });
});
