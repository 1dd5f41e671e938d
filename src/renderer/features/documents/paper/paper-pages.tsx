import { useElementSize } from '@mantine/hooks';
import { memo, useLayoutEffect, useRef } from 'react';
import type { LaidOutDocument } from '#shared/documents/laid-out.ts';
import { DocumentPages } from '../../../print/document-pages.tsx';
import { markUnfilled } from './mark-unfilled.ts';
import classes from './paper-pages.module.css';

/** Width of A4 upright at 100 %, pixels. */
const SHEET = (210 * 96) / 25.4;
const MARGIN = 16;

/** The pages as they will be printed, as large as their place allows; what nothing fills yet is marked on them. */
export const PaperPages = memo(({ laidOut, label }: { laidOut: LaidOutDocument; label: string }) => {
  const { ref, width } = useElementSize<HTMLDivElement>();
  const sheets = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sheets.current !== null) markUnfilled(sheets.current);
  });
  const zoom = width === 0 ? 0.5 : Math.min(1, (width - 2 * MARGIN) / SHEET);
  return (
    <section ref={ref} className={classes.desk} aria-label={label}>
      <div ref={sheets} className={classes.sheets} style={{ zoom }}>
        <DocumentPages laidOut={laidOut} />
      </div>
    </section>
  );
});
