const NUMERALS: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Section numbers of official lists and forms: I, II, III ... */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of NUMERALS) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}
