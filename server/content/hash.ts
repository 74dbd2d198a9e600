/** What is stored of a file: its bytes, their hash, and their text where they are UTF-8. */
import { createHash } from 'node:crypto';

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Null where the bytes are not UTF-8. A BOM stays. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The 1-based line with the first bytes that are not UTF-8; 1 if there are none. */
export function firstBrokenLine(bytes: Uint8Array): number {
  let from = 0;
  for (let line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    if (textOf(bytes.subarray(from, to)) === null) return line;
    from = to + 1;
  }
  return 1;
}
