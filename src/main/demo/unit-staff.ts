import type { Unit } from '#shared/organisation/organisation.contract.ts';
import type { Standing } from './invented-person.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who serves in a unit, leaders first. A commune has no team of its own here. */
export function standingsOf({ kind }: Unit, random: SeededRandom): Standing[] {
  if (kind === 'department') return [1, 2, 3, 4, 4];
  const officers = random.between(5, 7);
  return [1, 2, 2, ...Array.from({ length: officers }, (): Standing => 4)];
}

export function postOf({ kind, name }: Unit, standing: Standing, random: SeededRandom): string {
  if (kind === 'department') return departmentPost(name, standing);
  const place = kind === 'ward' ? 'phường' : kind === 'commune' ? 'xã' : 'đặc khu';
  switch (standing) {
    case 1:
      return `Trưởng Công an ${place}`;
    case 2:
      return `Phó Trưởng Công an ${place}`;
    default:
      return kind === 'ward' && random.chance(40) ? 'Cảnh sát khu vực' : 'Cán bộ';
  }
}

const OTHER_HEADS: readonly [nameBegins: string, head: string][] = [
  ['Thanh tra', 'Chánh Thanh tra'],
  ['Văn phòng', 'Chánh Văn phòng'],
  ['Trại', 'Giám thị'],
];

function departmentPost(name: string, standing: Standing): string {
  const head = OTHER_HEADS.find(([begins]) => name.startsWith(begins))?.[1] ?? 'Trưởng phòng';
  return { 1: head, 2: `Phó ${head}`, 3: 'Đội trưởng', 4: 'Cán bộ' }[standing];
}
