const WHOLE = 10_000;
const TYPED = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/** Hundredths of a percent as typed: "60", "33,3 %"; null when nothing stands there, undefined when it is no share. */
export function readShare(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const match = TYPED.exec(text.trim());
  if (match === null) return undefined;
  const share = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return share >= 1 && share <= WHOLE ? share : undefined;
}

/** The same in words of the office: 3330 -> "33,3". */
export function shareText(share: number): string {
  const whole = Math.floor(share / 100);
  const rest = String(share % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return rest === '' ? String(whole) : `${whole},${rest}`;
}
