import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentFontCss } from './document-fonts.ts';

const project = resolve(import.meta.dirname, '../../..');
const css = documentFontCss(join(project, 'resources'));
const published = join(project, 'node_modules', '@fontsource', 'tinos');

/** The rules of a style sheet by the face and part they are for. */
function rulesOf(face: string): { file: string; range: string }[] {
  const text = readFileSync(join(published, `${face}.css`), 'utf8');
  return [...text.matchAll(/files\/(tinos-[\w-]+)\.woff2\).*?unicode-range: ([^;]+);/gs)].map(
    ([, file = '', range = '']) => ({ file, range }),
  );
}

describe('the font of printed documents', () => {
  test.each([
    ['400', 'normal', 400],
    ['400-italic', 'italic', 400],
    ['700', 'normal', 700],
    ['700-italic', 'italic', 700],
  ])('face %s has the parts of Vietnamese and Latin as they were published', (face, style, weight) => {
    const wanted = rulesOf(face).filter(({ file }) => /tinos-(vietnamese|latin)/.test(file));
    expect(wanted).toHaveLength(3);
    const ours = css
      .split('\n')
      .filter((rule) => rule.includes(`font-style:${style};font-weight:${weight};`))
      .map((rule) => ({
        data: /base64,([^)]+)/.exec(rule)?.[1],
        range: /unicode-range:([^}]+)/.exec(rule)?.[1],
      }));
    expect(ours).toHaveLength(3);
    expect(ours).toEqual(
      expect.arrayContaining(
        wanted.map(({ file, range }) => ({
          data: readFileSync(join(published, 'files', `${file}.woff2`)).toString('base64'),
          range,
        })),
      ),
    );
  });

  test('no address is asked for it', () => {
    const addresses = [...css.matchAll(/url\(([^,)]+)/g)].map(([, address]) => address);
    expect(new Set(addresses)).toEqual(new Set(['data:font/woff2;base64']));
  });

  test('it comes with its licence, and is read once', () => {
    const licence = readFileSync(join(project, 'resources/fonts/tinos/LICENSE'), 'utf8');
    expect(licence).toContain('SIL Open Font License');
    expect(documentFontCss(join(project, 'resources'))).toBe(css);
  });
});
