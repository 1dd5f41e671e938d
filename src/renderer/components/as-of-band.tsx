import { Button } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import classes from './as-of-band.module.css';

/** Across a page that does not show today: nobody takes the figures of another day for those of today. */
export function AsOfBand({ text, back, onToday }: { text: string; back: string; onToday: () => void }) {
  return (
    <div role="status" className={classes.band}>
      <IconCalendarEvent size="1.125rem" stroke={1.8} aria-hidden />
      <strong>{text}</strong>
      <Button variant="default" size="compact-sm" className={classes.back} onClick={onToday}>
        {back}
      </Button>
    </div>
  );
}
