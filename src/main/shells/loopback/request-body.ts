import type { IncomingMessage } from 'node:http';

/**
 * The whole body, or null when it is larger than `maxBytes`. Then the rest is read and thrown away: a browser that
 * is cut off while sending reports a lost connection instead of the answer.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > maxBytes ? null : Buffer.concat(chunks, size);
}

/** The value a JSON text stands for; undefined when it is no JSON in UTF-8. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
