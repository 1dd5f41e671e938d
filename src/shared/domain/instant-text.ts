const two = (part: number) => String(part).padStart(2, '0');

/**
 * A moment (UTC, ISO) as the office writes it, by the clock of this computer: 05/02/2026 14:07. The same in both
 * languages, so that a time read on screen is found in the log file.
 */
export function instantText(iso: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const day = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join('/');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
