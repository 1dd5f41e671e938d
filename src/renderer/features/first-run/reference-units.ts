import departmentsCsv from '../../../../resources/reference/departments.csv?raw';
import communesCsv from '../../../../resources/reference/quang-ninh-units.csv?raw';
import { communeRows, departmentRows } from './reference-csv.ts';

/** The very files the core seeds the store from, so that what is shown is what will be made. */
export const communes = communeRows(communesCsv);
export const departments = departmentRows(departmentsCsv);
