/** One colour of the map: units whose number lies from `least` to `most`, both included. */
export type ColourClass = { least: number; most: number; units: number };

/** More shades of one green than five nobody tells apart. */
export const MOST_CLASSES = 5;

/**
 * Classes of about as many units each, the least numbers first; equal numbers never fall into two classes, and every
 * bound is a number some unit has, so that the legend says nothing that is not on the map.
 */
export function colourClasses(numbers: readonly number[]): ColourClass[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const wanted = Math.min(MOST_CLASSES, distinct.length);
  const classes: ColourClass[] = [];
  for (const number of distinct) {
    const units = sorted.filter((value) => value === number).length;
    const last = classes.at(-1);
    const before = classes.reduce((sum, each) => sum + each.units, 0);
    // Where this number begins a class if all classes were equally large.
    const due = Math.floor(((before + units / 2) * wanted) / sorted.length);
    const left = distinct.length - distinct.indexOf(number);
    if (last === undefined || due >= classes.length || left <= wanted - classes.length) {
      classes.push({ least: number, most: number, units });
    } else {
      last.most = number;
      last.units += units;
    }
  }
  return classes.slice(0, MOST_CLASSES);
}

/** Position of the class a number falls into, or null when it is in none. */
export function classOf(classes: readonly ColourClass[], number: number): number | null {
  const at = classes.findIndex(({ least, most }) => number >= least && number <= most);
  return at === -1 ? null : at;
}

/** Shades of the accent for so many classes, pale first: positions in the palette of the theme. */
export function shadesFor(classes: number): number[] {
  const shades = [1, 2, 4, 5, 7];
  if (classes <= 1) return [2];
  return Array.from({ length: classes }, (_, at) => shades[Math.round((at * 4) / (classes - 1))] ?? 7);
}
