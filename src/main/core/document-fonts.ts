import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The parts a face comes in and the letters of each, as the publisher cut them (@fontsource/tinos). Where two parts
 * have a letter the later one is used: the large one comes first, so that Vietnamese text does without it.
 */
const parts = [
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  },
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
];

const faces = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 700, style: 'normal' },
  { weight: 700, style: 'italic' },
];

const made = new Map<string, string>();

/**
 * The style rules that bring the four faces of 'Tinos' into a page, as data: URLs (about 600 KB), so that it looks the
 * same on a computer without the font and needs no address. Read once from `fonts/tinos` of the resources folder.
 */
export function documentFontCss(resourcesDir: string): string {
  const known = made.get(resourcesDir);
  if (known !== undefined) return known;
  const folder = join(resourcesDir, 'fonts', 'tinos');
  const css = parts
    .flatMap(({ name, range }) =>
      faces.map(({ weight, style }) => {
        const data = readFileSync(join(folder, `tinos-${name}-${weight}-${style}.woff2`)).toString('base64');
        return `@font-face{font-family:'Tinos';font-style:${style};font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
      }),
    )
    .join('\n');
  made.set(resourcesDir, css);
  return css;
}
