import { reopenSignedIn } from './office.ts';

/** A window of the program: opens the store, says so, and keeps it until its input ends. */
const [, , folder = ''] = process.argv;
const { core } = await reopenSignedIn(folder, { door: 'electron' });
console.log('open');
process.stdin.resume().once('end', () => core.close());
