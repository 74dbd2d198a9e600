/**
 * The seed of a run that is not over, as an export holds it. The key is made of what stands beside it, so that any install can go on
 * with the run: it keeps a candidate from reading the variant by accident, not one who sets out to.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

type RunOfSeed = { readonly id: string; readonly hash: string };

const CIPHER = 'aes-256-gcm';
const PURPOSE = 'the seed of a run that is not over';
const KEY = 32;
const NONCE = 12;
const TAG = 16;
/** Eight bytes whatever the number, so that its length tells nothing. */
const SEED = 8;

/** 32 characters of base64url. */
export const SEALED = /^[\w-]{32}$/;

/** The same run and seed give the same text: two exports can be compared line by line. */
export function sealedSeed(seed: number, run: RunOfSeed): string {
  const { key, nonce } = secretsOf(run);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  const plain = new Uint8Array(SEED);
  new DataView(plain.buffer).setBigUint64(0, BigInt(seed));
  const sealed = Uint8Array.of(...cipher.update(plain), ...cipher.final(), ...cipher.getAuthTag());
  return Buffer.from(sealed).toString('base64url');
}

/** Null where it was sealed for another run, or is damaged. */
export function unsealedSeed(text: string, run: RunOfSeed): number | null {
  const bytes = new Uint8Array(Buffer.from(text, 'base64url'));
  if (bytes.length !== SEED + TAG) return null;
  const { key, nonce } = secretsOf(run);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(SEED));
  try {
    const plain = Uint8Array.of(...decipher.update(bytes.subarray(0, SEED)), ...decipher.final());
    const seed = Number(new DataView(plain.buffer).getBigUint64(0));
    return Number.isSafeInteger(seed) ? seed : null;
  } catch {
    return null;
  }
}

/** A run has one seed, so that no key is ever used for two. */
function secretsOf({ id, hash }: RunOfSeed) {
  const bytes = new Uint8Array(hkdfSync('sha256', hash, id, PURPOSE, KEY + NONCE));
  return { key: bytes.subarray(0, KEY), nonce: bytes.subarray(KEY) };
}
