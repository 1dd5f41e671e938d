import { expect, test } from 'vitest';
import units from '../../../../../resources/reference/quang-ninh-units.csv?raw';
import { outlines } from './outlines.ts';
import { readTopology } from './topology.ts';

test('two squares that share a side are put together from their arcs', () => {
  const text = JSON.stringify({
    type: 'Topology',
    transform: { scale: [0.5, 2], translate: [100, 20] },
    // The shared side from (2,0) up to (2,2), then the rest of each square.
    arcs: [
      [
        [2, 0],
        [0, 2],
      ],
      [
        [2, 2],
        [-2, 0],
        [0, -2],
        [2, 0],
      ],
      [
        [2, 2],
        [2, 0],
        [0, -2],
        [-2, 0],
      ],
    ],
    objects: {
      all: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { code: '1', name: 'Tây' } },
          { type: 'MultiPolygon', arcs: [[[-1, -3]], [[2, 0]]], properties: { code: '2', name: 'Đông' } },
        ],
      },
    },
  });
  const [west, east] = readTopology(text);
  expect(west).toEqual({
    code: '1',
    name: 'Tây',
    rings: [
      [
        [101, 20],
        [101, 24],
        [100, 24],
        [100, 20],
        [101, 20],
      ],
    ],
  });
  expect(east?.rings).toHaveLength(2);
  // The shared side the other way round.
  expect(east?.rings[0]?.slice(0, 2)).toEqual([
    [101, 24],
    [101, 20],
  ]);
});

test('the outlines are those of the 54 units, closed and inside the province', () => {
  const codes = units.match(/^\d{5}/gm);
  expect(outlines.map(({ code }) => code).toSorted()).toEqual(codes?.toSorted());
  for (const { name, rings } of outlines) {
    for (const ring of rings) {
      expect(ring.length, name).toBeGreaterThan(3);
      expect(ring.at(-1), name).toEqual(ring[0]);
      for (const [longitude, latitude] of ring) {
        expect(longitude > 106.4 && longitude < 108.1 && latitude > 20.7 && latitude < 21.7, name).toBe(true);
      }
    }
  }
});

test('a text that is no topology is refused', () => {
  expect(() => readTopology('{"type":"FeatureCollection"}')).toThrow();
});
