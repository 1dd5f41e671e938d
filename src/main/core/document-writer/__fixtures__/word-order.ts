import { elementsOf, type XmlElement } from './xml-tree.ts';

/** Order of child elements as the schema of WordprocessingML has it (ECMA-376); Word refuses a file with another. */
const orders: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:pBdr': 'top left bottom right between bar',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:rPrDefault': 'rPr',
  'w:docDefaults': 'rPrDefault pPrDefault',
};

/** What stands where Word does not want it; empty when all is in order. */
export function misplaced(element: XmlElement): string[] {
  const order = orders[element.name]?.split(' ').map((name) => `w:${name}`);
  const names = elementsOf(element).map((child) => child.name);
  const found: string[] = [];
  if (order) {
    const places = names.map((name) => order.indexOf(name));
    for (const [index, place] of places.entries()) {
      if (place < 0) found.push(`${names[index]} in ${element.name}`);
      else if (place < (places[index - 1] ?? 0)) found.push(`${names[index]} too late in ${element.name}`);
    }
  }
  if (element.name === 'w:tc' && names.at(-1) !== 'w:p')
    found.push('a cell that does not end with a paragraph');
  if (element.name === 'w:tr' && !names.includes('w:tc')) found.push('a row without a cell');
  if (element.name === 'w:body' && names.at(-2) !== 'w:p')
    found.push('a file that does not end with a paragraph');
  for (const [index, name] of names.entries()) {
    if (name === 'w:tbl' && names[index + 1] === 'w:tbl') found.push('two tables that Word would join');
  }
  return [...found, ...elementsOf(element).flatMap(misplaced)];
}
