import './tinos.ts';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaidOutDocument, LaidOutPage } from '#shared/documents/laid-out.ts';
import { pageToSvg } from '#shared/documents/page-svg.ts';
import classes from './document-pages.module.css';

/**
 * The pages of a document as sheets, for the desk of PrintPreview. Printing the window prints exactly these, each sheet
 * on one page of paper, upright or wide.
 */
export function DocumentPages({ laidOut }: { laidOut: LaidOutDocument }) {
  const { t } = useTranslation('common');
  const pages = laidOut.pages.length;
  return laidOut.pages.map((page, index) => {
    const number = index + 1;
    return <Page key={number} page={page} label={t('print.page', { number, pages })} />;
  });
}

function Page({ page, label }: { page: LaidOutPage; label: string }) {
  const sheet = useRef<HTMLDivElement>(null);
  // The very text that becomes PDF; parsed, because the content security policy admits no markup in a string.
  useLayoutEffect(() => {
    const parsed = new DOMParser().parseFromString(pageToSvg(page), 'image/svg+xml');
    sheet.current?.replaceChildren(document.importNode(parsed.documentElement, true));
  }, [page]);
  const shape = page.width > page.height ? classes.landscape : classes.portrait;
  return <div ref={sheet} role="document" aria-label={label} className={`${classes.page} ${shape}`} />;
}
