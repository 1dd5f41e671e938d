export type ReferenceUnit = { code: string; name: string };
export type Commune = ReferenceUnit & { kind: 'ward' | 'commune' | 'specialZone' };

const kinds: Record<string, Commune['kind']> = { phường: 'ward', xã: 'commune', 'đặc khu': 'specialZone' };

/** Rows of quang-ninh-units.csv: code, type, name, full_name; no quoted cells. */
export function communeRows(csv: string): Commune[] {
  return rows(csv).flatMap(([code = '', type = '', , name = '']) => {
    const kind = kinds[type.normalize('NFC')];
    return kind === undefined ? [] : [{ code, name: name.normalize('NFC'), kind }];
  });
}

/** Rows of departments.csv: code, name, block. */
export function departmentRows(csv: string): ReferenceUnit[] {
  return rows(csv).map(([code = '', name = '']) => ({ code, name: name.normalize('NFC') }));
}

function rows(csv: string): string[][] {
  return csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}
