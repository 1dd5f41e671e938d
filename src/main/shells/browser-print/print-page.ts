import type { DevtoolsPipe } from './devtools-pipe.ts';

/** Of `@page` in the document; what it does not say has no margin. */
const paper = {
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
  // Tags for every line that was laid out would make the file five times as large.
  generateTaggedPDF: false,
  // A stream would be kept in a temporary file by the browser.
  transferMode: 'ReturnAsBase64',
};

/** An empty page of a browser; it prints once. */
type BlankPage = {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  frameId: unknown;
  crashed: Promise<never>;
  close(): void;
};

export type Pages = {
  /** The PDF of a page. Rejects when the page or the browser breaks, or with the reason of `signal`. */
  print(html: string, signal: AbortSignal): Promise<Uint8Array>;
};

/** The pages of one browser. The next one is opened ahead: that takes as long as printing a short document. */
export function createPages(pipe: DevtoolsPipe): Pages {
  let spare: Promise<BlankPage> | null = null;
  return {
    print: async (html, signal) => {
      const stopped = Promise.withResolvers<never>();
      const onAbort = () => stopped.reject(signal.reason);
      signal.addEventListener('abort', onAbort);
      const taken = spare ?? openBlankPage(pipe);
      spare = null;
      try {
        return await Promise.race([stopped.promise, taken.then((page) => printOn(page, html))]);
      } finally {
        signal.removeEventListener('abort', onAbort);
        // Not waited for: a browser that hangs would hold the answer back.
        taken.then((page) => page.close()).catch(() => undefined);
        spare ??= openBlankPage(pipe);
        spare.catch(() => undefined);
      }
    },
  };
}

/**
 * A page in a context of its own, which keeps nothing on disk. Its scripts do not run, and whatever it asks for beside
 * data: URLs fails.
 */
async function openBlankPage(pipe: DevtoolsPipe): Promise<BlankPage> {
  const { browserContextId } = await pipe.send('Target.createBrowserContext', { disposeOnDetach: true });
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: object = {}) => pipe.send(method, params, String(sessionId));
  const crash = Promise.withResolvers<never>();
  crash.promise.catch(() => undefined);
  const deaf = pipe.onEvent(({ method, params: { requestId }, sessionId: from }) => {
    if (from !== sessionId) return;
    if (method === 'Inspector.targetCrashed') crash.reject(new Error('the printed page crashed'));
    if (method !== 'Fetch.requestPaused') return;
    send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
  });
  await send('Inspector.enable');
  await send('Emulation.setScriptExecutionDisabled', { value: true });
  await send('Fetch.enable');
  return {
    send,
    frameId: targetId,
    crashed: crash.promise,
    close: () => {
      deaf();
      pipe.send('Target.disposeBrowserContext', { browserContextId }).catch(() => undefined);
    },
  };
}

function printOn({ send, frameId, crashed }: BlankPage, html: string): Promise<Uint8Array> {
  const printed = async () => {
    await send('Page.setDocumentContent', { frameId, html });
    // Fonts are asked for by the layout, so it comes first.
    const expression = 'document.body.offsetHeight; document.fonts.ready.then(() => true)';
    await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { data } = await send('Page.printToPDF', paper);
    return new Uint8Array(Buffer.from(String(data), 'base64'));
  };
  return Promise.race([crashed, printed()]);
}
