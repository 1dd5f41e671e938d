export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlNode[] };
type XmlNode = XmlElement | string;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN = /<\?[^>]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reads a part of a package; throws on anything a strict reader (Word) refuses. */
export function readXml(xml: string): XmlElement {
  if (NOT_IN_XML.test(xml)) throw new Error('a character XML cannot hold');
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
    const [, closed, opened, attributes, empty, text] = match;
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(decoded(text));
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes another element`);
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  const [element, ...others] = elementsOf(root);
  if (open.length !== 1 || element === undefined || others.length > 0)
    throw new Error('not one whole element');
  return element;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = decoded(value);
  }
  return found;
}

const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const letter = ENTITIES[name ?? ''];
    if (letter === undefined) throw new Error(`unescaped ${whole}`);
    return letter;
  });

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');

/** All elements of a name below (or at) an element, in the order of the file. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  const own = element.name === name ? [element] : [];
  return [...own, ...elementsOf(element).flatMap((child) => allOf(child, name))];
}

/** Text as it is read: a line break as "\n", a tab as "\t", paragraphs one below the other. */
export function textOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('');
  if (element.name === 'w:br') return '\n';
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:pPr') return '';
  const inner = elementsOf(element).map(textOf);
  return inner.join('') + (element.name === 'w:p' ? '\n' : '');
}
