import { communePolice, departments as departmentsOf } from '#shared/exchange/roster-reference.ts';
import departmentsCsv from '../../../../resources/reference/departments.csv?raw';
import communesCsv from '../../../../resources/reference/quang-ninh-units.csv?raw';

/** The very files the core seeds the store from, read the same way, so that what is shown is what will be made. */
export const communes = communePolice(communesCsv);
export const departments = departmentsOf(departmentsCsv);
