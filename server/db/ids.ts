/** Chance of the outside world: ids that cannot be guessed and seeds. */
import { randomBytes } from 'node:crypto';

/** 16 characters, safe in an address; 96 bits. */
export function newId(): string {
  return randomBytes(12).toString('base64url');
}

/** What a well-formed id looks like; anything else names nothing. */
export const ID = /^[\w-]{16}$/;

/** An integer, 0 … 2^53−1, each as likely. */
export function newSeed(): number {
  return Number(randomBytes(8).readBigUInt64BE() >> 11n);
}
