import { text as textOf } from 'node:stream/consumers';
import { registry } from '#shared/contract/registry.ts';
import type { Command, CommandRun } from '../command.ts';
import { UsageError } from '../usage-error.ts';

export const call: Command = {
  name: 'call',
  arguments: ['THỦ_TỤC', '[JSON]'],
  options: {},
  summary: 'gọi một thủ tục bất kỳ, in phong bì kết quả; JSON là "-" thì đọc từ đầu vào chuẩn',
  run: async (run) => {
    const { session, argument } = run;
    const name = argument(0);
    const input = await givenInput(run);
    if (registry.get(name)?.permission !== 'public') await session.signIn();
    const envelope = await session.dispatch(name, input);
    const text = [JSON.stringify(envelope)];
    return envelope.ok ? { text } : { text, refusal: envelope.error };
  },
};

async function givenInput({ argument, io }: CommandRun): Promise<unknown> {
  const given = argument(1);
  if (given !== '-') {
    const input = parsed(given || '{}');
    if (namesSecret(input)) {
      throw new UsageError(
        'Mật khẩu và khóa khôi phục không được đưa vào đối số, vì mọi chương trình trên máy đọc được; ' +
          'ghi "-" ở chỗ JSON và đưa JSON vào đầu vào chuẩn.',
      );
    }
    return input;
  }
  if (io.env.DANGVU_PASSWORD === undefined)
    throw new UsageError('Đầu vào chuẩn dùng cho JSON, nên mật khẩu phải ở biến môi trường DANGVU_PASSWORD.');
  return parsed(await textOf(io.input));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`Không phải JSON: ${text.slice(0, 80)}`);
  }
}

function namesSecret(input: unknown): boolean {
  if (typeof input !== 'object' || input === null) return false;
  return Object.entries(input).some(
    ([name, value]) => /password|recoveryKey/i.test(name) || namesSecret(value),
  );
}
