// gzip with the streams that browsers and Node share; inflating stops at a bound, whatever a file promises.

/** Whether a file of this name is written compressed. */
export const isGzipName = (name: string): boolean => /\.gz$/i.test(name);

/** Whether these bytes begin as gzip does (RFC 1952). */
export const looksGzipped = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

export type Inflated =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: 'too-large' | 'damaged' };

/** Inflates at most `most` bytes. */
export async function gunzip(bytes: Uint8Array, most: number): Promise<Inflated> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      length += chunk.value.length;
      if (length > most) {
        await reader.cancel();
        return { ok: false, reason: 'too-large' };
      }
      chunks.push(chunk.value);
    }
  } catch (error) {
    // Both platforms report damaged data as a TypeError, Node also as an error of zlib; anything else is a bug.
    if (error instanceof TypeError || String((error as { code?: unknown } | null)?.code).startsWith('Z_'))
      return { ok: false, reason: 'damaged' };
    throw error;
  }
  const inflated = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    inflated.set(chunk, at);
    at += chunk.length;
  }
  return { ok: true, bytes: inflated };
}
