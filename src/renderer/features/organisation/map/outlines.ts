import text from '../../../../../resources/map/quang-ninh-units.topojson?raw';
import { readTopology } from './topology.ts';

/** The 54 units as they are since 1 July 2025 (vietnamese-provinces-database, MIT, © 2021 Thang Le Quoc; simplified). */
export const outlines = readTopology(text);
