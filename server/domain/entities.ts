/** HTML character references in Markdown text. The only file that imports decode-named-character-reference. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));/g;

/** What is no reference stays as it is written. */
export function decoded(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, reference) : text;
}

function reference(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return decodeNamedCharacterReference(name) || written;
  return character(decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '0', 16));
}

/** As CommonMark: what is no character becomes U+FFFD. */
function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(valid ? code : 0xfffd);
}
