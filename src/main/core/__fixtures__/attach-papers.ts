import { createPerson } from '#shared/people/people.contract.ts';
import { personNamed, reopenSignedIn } from './office.ts';
import { attach, pdf } from './papers.ts';

/** Attaches one paper after another and says the id of each once it was acknowledged, until it is killed. */
const [, , folder = ''] = process.argv;
const office = await reopenSignedIn(folder);
const { id } = await office.call(createPerson, personNamed('Người Có Giấy Tờ'));
console.log(id);
for (let number = 1; ; number++) {
  const bytes = pdf(`${number} `.repeat(20_000));
  console.log((await attach(office, id, { title: String(number), bytes })).id);
}
