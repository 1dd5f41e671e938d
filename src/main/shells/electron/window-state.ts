import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

export type WindowState = { bounds: Rectangle; maximized: boolean; zoom: number };

const leastZoom = 1;
const mostZoom = 1.5;

/** The state kept from the last run; null when there is none or it cannot be used any more. */
export function readWindowState(file: string, screens: readonly Rectangle[]): WindowState | null {
  try {
    const state = parseWindowState(JSON.parse(readFileSync(file, 'utf8')));
    return state !== null && screens.some((screen) => overlap(screen, state.bounds)) ? state : null;
  } catch {
    return null;
  }
}

/** The place of a window is worth no message when it cannot be written. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    return;
  }
}

function parseWindowState(value: unknown): WindowState | null {
  if (typeof value !== 'object' || value === null || !('bounds' in value)) return null;
  const { bounds } = value;
  if (typeof bounds !== 'object' || bounds === null) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => Reflect.get(bounds, key));
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  const zoom = 'zoom' in value && typeof value.zoom === 'number' ? value.zoom : leastZoom;
  return {
    bounds: { x, y, width, height },
    maximized: 'maximized' in value && value.maximized === true,
    zoom: Math.min(mostZoom, Math.max(leastZoom, zoom)),
  };
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** A window on a screen that was unplugged would open where nobody sees it. */
function overlap(screen: Rectangle, bounds: Rectangle): boolean {
  const wide = Math.min(screen.x + screen.width, bounds.x + bounds.width) - Math.max(screen.x, bounds.x);
  const high = Math.min(screen.y + screen.height, bounds.y + bounds.height) - Math.max(screen.y, bounds.y);
  return wide >= 200 && high >= 100;
}
