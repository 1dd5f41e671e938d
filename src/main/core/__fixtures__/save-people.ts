import { createPerson } from '#shared/people/people.contract.ts';
import { personNamed, reopenSignedIn } from './office.ts';

/** Saves one person after another and says each name once the save was acknowledged, until it is killed. */
const [, , folder = ''] = process.argv;
const { call } = await reopenSignedIn(folder);
for (let number = 1; ; number++) {
  const { fullName } = await call(createPerson, personNamed(`Người Thứ ${number}`));
  console.log(fullName);
}
