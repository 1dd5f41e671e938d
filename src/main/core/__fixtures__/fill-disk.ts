import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from '#shared/accounts/accounts.contract.ts';
import { verifyStore } from '#shared/audit/audit.contract.ts';
import { createBackup } from '#shared/backup/backup.contract.ts';
import { listAttachments } from '#shared/people/attachments.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { ADMINISTRATOR, codeOf, newOffice, personNamed, reopen } from './office.ts';
import { attach, contentFilesIn, pdf } from './papers.ts';

/**
 * Works on a disk of a few megabytes until it is full, then makes room again, and says what happened as one line of
 * JSON. Run in a process of its own: the small disk is mounted for it alone, or its files are limited in size.
 */
const [, , disk = ''] = process.argv;
const dataDir = join(disk, 'kho');
const reserve = join(disk, 'reserve');
writeFileSync(reserve, Buffer.alloc(400_000, 1));

const office = await newOffice({ dataDir });
const note = 'Đĩa đầy. '.repeat(100);
const save = (name: string) => office.call(createPerson, personNamed(name, { note }));

const { backup } = await office.call(createBackup, {});
const person = await office.call(createPerson, personNamed('Người Có Giấy Tờ'));
await attach(office, person.id);
const papersOf = async ({ call }: Pick<typeof office, 'call'>) =>
  (await call(listAttachments, { owner: 'person', ownerId: person.id })).attachments.length;

let acknowledged = 0;
let savingRefused = '';
while (savingRefused === '') {
  await save(`Người Thứ ${acknowledged}`).then(
    () => {
      acknowledged += 1;
    },
    (error) => {
      savingRefused = error.error.code;
    },
  );
}
const papersBefore = await papersOf(office);
const paperRefused = await codeOf(attach(office, person.id, { bytes: pdf(note.repeat(2000)) }));
const papersWhenFull = await papersOf(office);
const backupRefused = await codeOf(office.call(createBackup, {}));
const backupFiles = readdirSync(join(dataDir, 'backups'));
const peopleWhenFull = (await office.call(listPeople, {})).total;
await office.core.close();

rmSync(reserve);
rmSync(backup.path, { force: true });
const { core, call } = reopen(dataDir);
await call(signIn, ADMINISTRATOR);
const peopleAfter = (await call(listPeople, {})).total;
const { sound } = await call(verifyStore, {});
const savedAgain = (await call(createPerson, personNamed('Sau Khi Có Chỗ'))).fullName;
await core.close();

console.log(
  JSON.stringify({
    acknowledged,
    savingRefused,
    backupRefused,
    paperRefused,
    papersKept: papersWhenFull === papersBefore,
    halfWritten: contentFilesIn(join(dataDir, 'attachments')).filter((path) => path.endsWith('.new')),
    backupsLeft: backupFiles.filter((name) => name !== backup.fileName),
    peopleWhenFull,
    peopleAfter,
    sound,
    savedAgain,
    keysWhole: existsSync(join(dataDir, 'dang-vu.keys')) && !existsSync(join(dataDir, 'dang-vu.keys.new')),
  }),
);
