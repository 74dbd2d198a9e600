/** WebM as a browser records it does not say how long it is, and a player can neither show that nor wind it. Here it is told. */

type Element = {
  readonly id: number;
  /** Where it begins, where its content begins, and where that ends; null for an unknown end, as of what is written live. */
  readonly at: number;
  readonly from: number;
  readonly to: number | null;
};

// From the specification of Matroska, RFC 9559.
const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const VOID = 0xec;
const TIME_SCALE = 0x2ad7b1;
const DURATION = 0x4489;

/** Nanoseconds in a unit of time where the file does not say. */
const USUAL_SCALE = 1_000_000;

/** The same bytes where they say it already, or where anything is other than a live recording begins. */
export function withDuration(bytes: Uint8Array, milliseconds: number): Uint8Array {
  const info = liveInfo(bytes);
  if (info?.to == null) return bytes;
  const facts = elementsIn(bytes, info.from, info.to);
  if (facts === null || facts.some(({ id }) => id === DURATION)) return bytes;
  const scale = facts.find(({ id }) => id === TIME_SCALE);
  const nanoseconds = scale ? wholeNumber(bytes.subarray(scale.from, scale.to ?? 0)) : USUAL_SCALE;
  if (nanoseconds === 0) return bytes;
  const duration = durationElement((milliseconds * 1_000_000) / nanoseconds);
  const content = [bytes.subarray(info.from, info.to), duration];
  return joined([bytes.subarray(0, info.at), infoHead(info.to - info.from + duration.length), ...content, bytes.subarray(info.to)]);
}

/** Of a segment without a known end, and without anything before it that counts bytes from the beginning. */
function liveInfo(bytes: Uint8Array): Element | null {
  const head = elementAt(bytes, 0);
  const segment = head?.id === EBML && head.to !== null ? elementAt(bytes, head.to) : null;
  if (segment?.id !== SEGMENT || segment.to !== null) return null;
  let element = elementAt(bytes, segment.from);
  while (element?.id === VOID && element.to !== null) element = elementAt(bytes, element.to);
  return element?.id === INFO ? element : null;
}

function elementsIn(bytes: Uint8Array, from: number, to: number): readonly Element[] | null {
  const elements: Element[] = [];
  for (let at = from; at < to; ) {
    const element = elementAt(bytes, at);
    if (element?.to == null || element.to > to) return null;
    elements.push(element);
    at = element.to;
  }
  return elements;
}

function elementAt(bytes: Uint8Array, at: number): Element | null {
  const idLength = lengthOfNumber(bytes[at]);
  const sizeLength = lengthOfNumber(bytes[at + idLength]);
  const from = at + idLength + sizeLength;
  if (idLength === 0 || idLength > 4 || sizeLength === 0 || from > bytes.length) return null;
  const [first = 0, ...rest] = bytes.subarray(at + idLength, from);
  const marker = 0x100 >> sizeLength;
  const isOpen = first === marker * 2 - 1 && rest.every((byte) => byte === 0xff);
  const to = isOpen ? null : from + wholeNumber([first - marker, ...rest]);
  return to !== null && to > bytes.length ? null : { id: wholeNumber(bytes.subarray(at, at + idLength)), at, from, to };
}

/** Bytes of a number by the zeros that its first one begins with; 0 where it is none. */
function lengthOfNumber(first: number | undefined): number {
  return first === undefined || first === 0 ? 0 : Math.clz32(first) - 23;
}

function wholeNumber(bytes: Iterable<number>): number {
  return [...bytes].reduce((number, byte) => number * 256 + byte, 0);
}

function durationElement(units: number): Uint8Array {
  const element = new Uint8Array(11);
  // Its id, and that eight bytes follow.
  element.set([0x44, 0x89, 0x88]);
  new DataView(element.buffer).setFloat64(3, units);
  return element;
}

function infoHead(size: number): Uint8Array {
  const head = new Uint8Array(8);
  const view = new DataView(head.buffer);
  view.setUint32(0, INFO);
  // A size of four bytes begins with three zeros and a one.
  view.setUint32(4, 0x10000000 + size);
  return head;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
