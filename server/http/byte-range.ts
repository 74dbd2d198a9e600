/** The part of a file that a player asks for, as RFC 9110 has it. */

/** Both ends belong to it. `whole` where nothing of it can be understood, which is what the standard wants. */
export type ByteRange =
  | { readonly kind: 'part'; readonly from: number; readonly to: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'outside' };

/** Of several parts at once the whole is sent: no player asks for them. */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return { kind: 'whole' };
  // Without a beginning it counts from the end.
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(last) < Number(first)) return { kind: 'whole' };
  return from < size && from <= to ? { kind: 'part', from, to } : { kind: 'outside' };
}
