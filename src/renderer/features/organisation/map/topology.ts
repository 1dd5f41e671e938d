import { z } from 'zod';

const point = z.tuple([z.number(), z.number()]).rest(z.number());
const ring = z.array(z.int());
const properties = z.object({ code: z.string(), name: z.string() });

/** The part of TopoJSON the outlines of the units are written in: quantised arcs, polygons that share them. */
const topology = z.object({
  type: z.literal('Topology'),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(point)),
  objects: z.record(
    z.string(),
    z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), arcs: z.array(ring), properties }),
          z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(ring)), properties }),
        ]),
      ),
    }),
  ),
});

/** Degrees east and north. */
export type Place = readonly [longitude: number, latitude: number];
/** A unit as a list of closed rings; holes and islands are rings like the others. */
export type Outline = { code: string; name: string; rings: Place[][] };

/** Reads a TopoJSON text; throws when it is no such text (it is part of the program, not of the data). */
export function readTopology(text: string): Outline[] {
  const { arcs, transform, objects } = topology.parse(JSON.parse(text));
  const lines = arcs.map((arc) => placesOf(arc, transform));
  return Object.values(objects).flatMap(({ geometries }) =>
    geometries.map((geometry) => {
      const rings = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
      return { ...geometry.properties, rings: rings.map((numbers) => joined(numbers, lines)) };
    }),
  );
}

type Transform = { scale: [number, number]; translate: [number, number] };

/** Each point of an arc is written as the step from the one before. */
function placesOf(arc: readonly (readonly number[])[], { scale, translate }: Transform): Place[] {
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX;
    y += stepY;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A negative number means the arc `~number` the other way round; each arc begins where the one before ended. */
function joined(numbers: readonly number[], lines: readonly Place[][]): Place[] {
  return numbers.flatMap((number, at) => {
    const line = (number < 0 ? lines[~number]?.toReversed() : lines[number]) ?? [];
    return at === 0 ? line : line.slice(1);
  });
}
