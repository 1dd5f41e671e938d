import { useLocalStorage } from '@mantine/hooks';
import { allowedWidth } from './column-layout.ts';

type Widths = Readonly<Record<string, number>>;

/** Widths a reader dragged on this computer, by list. */
export function useColumnWidths(list: string) {
  const [widths, setWidths] = useLocalStorage<Widths>({
    key: `dang-vu.widths.${list}`,
    defaultValue: {},
    getInitialValueInEffect: false,
    deserialize: readWidths,
  });
  const setWidth = (column: string, width: number) =>
    setWidths((present) => ({ ...present, [column]: allowedWidth(width) }));
  const resetWidth = (column: string) =>
    setWidths((present) => Object.fromEntries(Object.entries(present).filter(([key]) => key !== column)));
  return { widths, setWidth, resetWidth };
}

function readWidths(stored: string | undefined): Widths {
  if (stored === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(stored);
    if (typeof parsed !== 'object' || parsed === null) return {};
    const numbers = Object.entries(parsed).filter(([, width]) => typeof width === 'number');
    return Object.fromEntries(numbers.map(([key, width]) => [key, allowedWidth(Number(width))]));
  } catch {
    return {};
  }
}
