import { readRendererFile } from '../renderer-files.ts';
import { isAppAddress } from './app-address.ts';

/** Answers one request for `app://dang-vu/...` from the built renderer; anything else and anything outside is 404. */
export async function answerAppRequest(
  rendererDir: string,
  request: { url: string; method: string },
): Promise<Response> {
  const url = URL.parse(request.url);
  const isOwn = url !== null && isAppAddress(request.url) && request.method === 'GET';
  const file = isOwn ? await readRendererFile(rendererDir, url.pathname) : null;
  if (file === null) return new Response(null, { status: 404 });
  return new Response(file.bytes, {
    headers: {
      'Content-Type': file.contentType,
      'Content-Security-Policy': file.policy,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  });
}
