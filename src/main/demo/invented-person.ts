import { latest, type PartialDate, partialDateOf } from '#shared/domain/partial-date.ts';
import type { Sex } from '#shared/people/person.ts';
import { DEMO_DAY } from './demo-scenario.ts';
import { familyNames, femaleNames, maleNames, minorities, otherHomes } from './name-lists.ts';
import type { SeededRandom } from './seeded-random.ts';

/** 1 = leads the unit, 2 = deputy, 3 = leads a team, 4 = officer. */
export type Standing = 1 | 2 | 3 | 4;

export type InventedPerson = {
  fullName: string;
  sex: Sex;
  birthDate: PartialDate;
  policeNumber: string;
  citizenId: string;
  rankCode: string;
  home: string;
  ethnicity: string;
  education: string;
  politicalTheory: string | null;
  joinedForce: PartialDate;
  partyAdmission: PartialDate | null;
  partyOfficial: PartialDate | null;
};

const YEAR = Number(DEMO_DAY.slice(0, 4));
const AGES: Record<Standing, [number, number]> = { 1: [42, 55], 2: [36, 50], 3: [32, 46], 4: [22, 48] };

/** Ranks an officer reaches by age when nothing is out of the ordinary; leaders stand one step higher. */
const RANK_STEPS: readonly [untilAge: number, rank: string][] = [
  [23, 'TRUNG_SI'],
  [25, 'THUONG_SI'],
  [28, 'THIEU_UY'],
  [31, 'TRUNG_UY'],
  [34, 'THUONG_UY'],
  [38, 'DAI_UY'],
  [43, 'THIEU_TA'],
  [48, 'TRUNG_TA'],
  [99, 'THUONG_TA'],
];

/** The person of this number, from 0; numbers of the police and personal IDs differ for every number. */
export function inventPerson(
  random: SeededRandom,
  serial: number,
  standing: Standing,
  communes: readonly string[],
): InventedPerson {
  const sex: Sex = random.chance(standing === 1 ? 6 : 22) ? 'female' : 'male';
  const minority = random.chance(14) ? random.pick(minorities) : null;
  const age = random.between(...AGES[standing]);
  const birthYear = YEAR - age;
  const joinedYear = Math.min(birthYear + random.between(18, 22), YEAR - 1);
  return {
    fullName: nameOf(random, sex, minority?.familyNames ?? familyNames),
    sex,
    birthDate: day(random, birthYear),
    policeNumber: policeNumberOf(serial),
    citizenId: citizenIdOf(sex, birthYear, serial),
    rankCode: rankAt(age, standing),
    home: random.chance(75) ? `${random.pick(communes)}, Quảng Ninh` : random.pick(otherHomes),
    ethnicity: minority?.ethnicity ?? 'Kinh',
    education: educationOf(random, standing),
    politicalTheory: politicalTheoryOf(random, standing),
    joinedForce: sinceJoining(random, joinedYear),
    ...partyOf(random, joinedYear, standing),
  };
}

function nameOf(random: SeededRandom, sex: Sex, families: readonly string[]): string {
  const { middle, given } = sex === 'male' ? maleNames : femaleNames;
  const [family, between] = [random.pick(families), random.pick(middle)];
  const last = random.pick(given.filter((name) => name !== between));
  return `${family} ${between} ${last}`;
}

/** 7919 is prime to a million, so that no number comes twice. */
function policeNumberOf(serial: number): string {
  const digits = String((serial * 7919 + 104_729) % 1_000_000).padStart(6, '0');
  return `${digits.slice(0, 3)}-${digits.slice(3)}`;
}

/** Province 022, digit of century and sex, year, serial: the build of a real number. */
function citizenIdOf(sex: Sex, birthYear: number, serial: number): string {
  const century = (birthYear >= 2000 ? 2 : 0) + (sex === 'female' ? 1 : 0);
  return `022${century}${String(birthYear % 100).padStart(2, '0')}${String(serial + 100_000).padStart(6, '0')}`;
}

function rankAt(age: number, standing: Standing): string {
  const step = RANK_STEPS.findIndex(([until]) => age <= until);
  const ahead = standing === 1 ? 2 : standing === 2 ? 1 : 0;
  return RANK_STEPS[Math.min(step + ahead, RANK_STEPS.length - 1)]?.[1] ?? 'THUONG_TA';
}

function educationOf(random: SeededRandom, standing: Standing): string {
  if (standing <= 2) return random.chance(35) ? 'Thạc sĩ' : 'Đại học';
  return random.pick(['Đại học', 'Đại học', 'Đại học', 'Cao đẳng', 'Trung cấp']);
}

function politicalTheoryOf(random: SeededRandom, standing: Standing): string | null {
  if (standing === 1) return 'Cao cấp';
  if (standing === 2) return random.chance(40) ? 'Cao cấp' : 'Trung cấp';
  return random.pick(['Trung cấp', 'Sơ cấp', 'Sơ cấp', null]);
}

/** Schools and recruiting years begin in autumn; of the oldest files only month or year are known. */
function sinceJoining(random: SeededRandom, year: number): PartialDate {
  if (year < 1995 && random.chance(40)) return dayOf(year);
  if (year < 2002 && random.chance(30)) return dayOf(year, 9);
  return dayOf(year, random.between(8, 10), random.between(1, 28));
}

/** Everyone who leads is a member; of the others most. Official a year after the ceremony (Party statute). */
function partyOf(
  random: SeededRandom,
  joinedYear: number,
  standing: Standing,
): Pick<InventedPerson, 'partyAdmission' | 'partyOfficial'> {
  const year = joinedYear + random.between(3, 7);
  const outside = year > YEAR || (standing === 4 && random.chance(12));
  if (outside) return { partyAdmission: null, partyOfficial: null };
  const [month, date] = [random.between(1, year === YEAR ? 9 : 12), random.between(1, 28)];
  const official = dayOf(year + 1, month, date);
  return {
    partyAdmission: dayOf(year, month, date),
    partyOfficial: latest(official) <= DEMO_DAY ? official : null,
  };
}

function day(random: SeededRandom, year: number): PartialDate {
  return dayOf(year, random.between(1, 12), random.between(1, 28));
}

function dayOf(year: number, month?: number, date?: number): PartialDate {
  const made = partialDateOf(year, month, date);
  if (!made) throw new Error(`no such day: ${[year, month, date]}`);
  return made;
}
