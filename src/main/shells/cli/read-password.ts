import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { CliIo } from './cli-io.ts';
import { UsageError } from './usage-error.ts';

/**
 * The password from DANGVU_PASSWORD, else from standard input: typed without being shown on a terminal, or the
 * first line of what is piped in. Never an argument, which every program of the computer could read.
 */
export async function readPassword(io: CliIo, question: string): Promise<string> {
  const given = io.env.DANGVU_PASSWORD;
  const password = given === undefined ? await readLine(io, question) : given;
  if (password === '') {
    throw new UsageError('Thiếu mật khẩu: đặt biến môi trường DANGVU_PASSWORD hoặc đưa vào đầu vào chuẩn.');
  }
  return password;
}

/** A new password is typed twice on a terminal, for nobody sees it. */
export async function readNewPassword(io: CliIo, question: string): Promise<string> {
  const password = await readPassword(io, question);
  const typed = io.env.DANGVU_PASSWORD === undefined && io.input.isTTY;
  if (typed && (await readLine(io, 'Nhập lại mật khẩu: ')) !== password) {
    throw new UsageError('Hai lần nhập mật khẩu không giống nhau; chưa tạo gì.');
  }
  return password;
}

function readLine({ input, say }: CliIo, question: string): Promise<string> {
  const terminal = input.isTTY === true;
  if (terminal) say(question);
  // The line editor repeats what is typed into its output; this one forgets it.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal });
  return new Promise((resolve, reject) => {
    let first = '';
    lines.once('line', (line) => {
      first = line;
      lines.close();
    });
    lines.once('SIGINT', () => {
      lines.close();
      reject(new UsageError('Đã dừng theo yêu cầu.'));
    });
    lines.once('close', () => resolve(first));
  });
}
