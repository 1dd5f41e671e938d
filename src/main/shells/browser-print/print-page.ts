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
  // A stream would be kept in a temporary file by the browser.
  transferMode: 'ReturnAsBase64',
};

/**
 * Prints one page in a context of its own, which keeps nothing on disk and is gone afterwards. Its scripts do not run,
 * and whatever it asks for beside data: URLs fails. Rejects when the page or the browser breaks, or by `signal`.
 */
export async function printPage(pipe: DevtoolsPipe, html: string, signal: AbortSignal): Promise<Uint8Array> {
  const broken = Promise.withResolvers<never>();
  const onAbort = () => broken.reject(signal.reason);
  signal.addEventListener('abort', onAbort);
  const context = pipe.send('Target.createBrowserContext', { disposeOnDetach: true });
  const printed = context.then(({ browserContextId }) =>
    printIn(pipe, browserContextId, html, () => broken.reject(new Error('the printed page crashed'))),
  );
  try {
    return await Promise.race([broken.promise, printed]);
  } finally {
    signal.removeEventListener('abort', onAbort);
    // Not waited for: a browser that hangs would hold the answer back, and one that has ended is tidy.
    context
      .then(({ browserContextId }) => pipe.send('Target.disposeBrowserContext', { browserContextId }))
      .catch(() => undefined);
  }
}

async function printIn(
  pipe: DevtoolsPipe,
  browserContextId: unknown,
  html: string,
  crashed: () => void,
): Promise<Uint8Array> {
  const { targetId } = await pipe.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params: object = {}) => pipe.send(method, params, String(sessionId));
  const deaf = pipe.onEvent(({ method, params: { requestId }, sessionId: from }) => {
    if (from !== sessionId) return;
    if (method === 'Inspector.targetCrashed') crashed();
    if (method !== 'Fetch.requestPaused') return;
    page('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
  });
  try {
    await page('Inspector.enable');
    await page('Emulation.setScriptExecutionDisabled', { value: true });
    await page('Fetch.enable');
    await page('Page.setDocumentContent', { frameId: targetId, html });
    // Fonts are asked for by the layout, so it comes first.
    const expression = 'document.body.offsetHeight; document.fonts.ready.then(() => true)';
    await page('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { data } = await page('Page.printToPDF', paper);
    return new Uint8Array(Buffer.from(String(data), 'base64'));
  } finally {
    deaf();
  }
}
