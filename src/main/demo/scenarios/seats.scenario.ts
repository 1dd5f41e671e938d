import { listUnits, type Unit } from '#shared/organisation/organisation.contract.ts';
import { listPosts, saveSeat } from '#shared/organisation/seats.contract.ts';
import { DEMO_DAY, type DemoScenario } from '../demo-scenario.ts';
import { seededRandom } from '../seeded-random.ts';

const PLACE: Partial<Record<Unit['kind'], string>> = {
  ward: 'phường',
  commune: 'xã',
  specialZone: 'đặc khu',
};

/** Each commune-level unit has a head and two or three deputies, so that some places are vacant. */
export const seatsScenario: DemoScenario = {
  name: 'seats',
  tell: async ({ call }) => {
    const random = seededRandom(54);
    const { posts } = await call(listPosts, {});
    const { units } = await call(listUnits, { asOf: DEMO_DAY });
    for (const { id: unitId, kind, validFrom } of units) {
      const place = PLACE[kind];
      if (place === undefined) continue;
      const heads = [
        [`Trưởng Công an ${place}`, 1],
        [`Phó Trưởng Công an ${place}`, random.chance(25) ? 3 : 2],
      ] as const;
      for (const [name, places] of heads) {
        const post = posts.find((one) => one.name === name);
        if (!post) throw new Error(`no post: ${name}`);
        const seat = { unitId, postId: post.id, places, validFrom, validTo: null, decision: null };
        await call(saveSeat, { id: null, ...seat });
      }
    }
  },
};
