import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createDevtoolsPipe } from './devtools-pipe.ts';

/** A pipe whose other end the test holds. */
function newPipe() {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const pipe = createDevtoolsPipe(toBrowser, fromBrowser);
  const sent = () => String(toBrowser.read() ?? '').split('\0');
  return { pipe, sent, browserSays: (bytes: Buffer | string) => fromBrowser.write(bytes), fromBrowser };
}

test('commands are numbered and each ends with a NUL', () => {
  const { pipe, sent } = newPipe();
  void pipe.send('Browser.getVersion');
  void pipe.send('Page.enable', { a: 'ữ' }, 's1');
  const [first = '', second = '', rest] = sent();
  expect([JSON.parse(first), JSON.parse(second), rest]).toEqual([
    { id: 1, method: 'Browser.getVersion', params: {} },
    { id: 2, method: 'Page.enable', params: { a: 'ữ' }, sessionId: 's1' },
    '',
  ]);
});

test('an answer is whole wherever it was cut, also within a letter', async () => {
  const bytes = Buffer.from(
    `${JSON.stringify({ id: 2, result: { text: 'Đảng bộ' } })}\0${JSON.stringify({ id: 1, result: { text: 'ữ' } })}\0`,
  );
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const { pipe, browserSays } = newPipe();
    const answers = Promise.all([pipe.send('A'), pipe.send('B')]);
    browserSays(bytes.subarray(0, cut));
    browserSays(bytes.subarray(cut));
    expect(await answers).toEqual([{ text: 'ữ' }, { text: 'Đảng bộ' }]);
  }
});

test('what the browser refuses is refused to the one who asked', async () => {
  const { pipe, browserSays } = newPipe();
  const [refused, good] = [pipe.send('A'), pipe.send('B')];
  browserSays('{"id":1,"error":{"message":"no such target"}}\0{"id":2,"result":{}}\0');
  await expect(refused).rejects.toThrow('no such target');
  expect(await good).toEqual({});
});

test('events are heard until the listener is taken away', async () => {
  const { pipe, browserSays } = newPipe();
  const heard: string[] = [];
  const deaf = pipe.onEvent(({ method, sessionId }) => heard.push(`${method} ${sessionId}`));
  browserSays('{"method":"Fetch.requestPaused","params":{},"sessionId":"s1"}\0');
  await new Promise(setImmediate);
  deaf();
  browserSays('{"method":"Fetch.requestPaused","params":{},"sessionId":"s2"}\0');
  await new Promise(setImmediate);
  expect(heard).toEqual(['Fetch.requestPaused s1']);
});

test.each(['hello', '', 'null', '7'])(
  'a browser that says %j is taken for one that has ended',
  async (said) => {
    const { pipe, browserSays } = newPipe();
    const waiting = pipe.send('A');
    browserSays(`${said}\0`);
    await expect(waiting).rejects.toThrow('has ended');
  },
);

test('when the browser ends, everybody who waits and everybody who comes later hears it', async () => {
  const { pipe, fromBrowser } = newPipe();
  const waiting = pipe.send('A');
  fromBrowser.destroy();
  await expect(waiting).rejects.toThrow('has ended');
  await expect(pipe.send('B')).rejects.toThrow('has ended');
});
