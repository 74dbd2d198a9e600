/** A recording: an answer spoken aloud. Which sounds are kept, how long and how large they may be. */
import { fail, ok, type Result } from '../result.ts';

export const AUDIO_TYPES = ['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg'] as const;
export type AudioType = (typeof AUDIO_TYPES)[number];

const MIB = 1024 * 1024;

export const RECORDING_LIMITS = {
  /** No answer in an interview takes longer. */
  milliseconds: 10 * 60 * 1000,
  /** Ten minutes at four times the rate that speech needs. */
  bytes: 20 * MIB,
  anAnswer: 20,
  /** In bytes, of all answers together. */
  inAll: 500 * MIB,
} as const;

/** Milliseconds: a recorder that is told to stop at the limit takes a moment. */
const SLACK = 5_000;

export type Offered = {
  /** As the browser says it: `audio/webm;codecs=opus`. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** As the page measured it; NaN where it does not say. */
  readonly milliseconds: number;
};

export type Unfit = 'other-type' | 'not-sound' | 'too-large' | 'too-long' | 'no-length';

/** The type under which it is kept: one of ours by what the browser says and by how it begins. */
export function fitness({ type, bytes, milliseconds }: Offered): Result<AudioType, Unfit> {
  const named = audioType(type);
  if (named === null) return fail('other-type');
  if (bytes.length > RECORDING_LIMITS.bytes) return fail('too-large');
  if (!BEGINNINGS[named](bytes)) return fail('not-sound');
  if (!Number.isInteger(milliseconds) || milliseconds < 1) return fail('no-length');
  return milliseconds > RECORDING_LIMITS.milliseconds + SLACK ? fail('too-long') : ok(named);
}

export type Shelf = { readonly ofAnswer: number; readonly bytesInAll: number };

/** Why there is no room for `bytes` more; null where there is. */
export function crowded({ ofAnswer, bytesInAll }: Shelf, bytes: number): 'too-many' | 'full' | null {
  if (ofAnswer >= RECORDING_LIMITS.anAnswer) return 'too-many';
  return bytesInAll + bytes > RECORDING_LIMITS.inAll ? 'full' : null;
}

export function audioType(type: string): AudioType | null {
  const named = type.split(';')[0]?.trim().toLowerCase();
  return AUDIO_TYPES.find((one) => one === named) ?? null;
}

/** What tells the containers apart: EBML's and Ogg's magic numbers, the box that opens an MP4, a tag or a frame of MPEG audio. */
const BEGINNINGS: Readonly<Record<AudioType, (bytes: Uint8Array) => boolean>> = {
  'audio/webm': (bytes) => isAt(bytes, 0, [0x1a, 0x45, 0xdf, 0xa3]),
  'audio/ogg': (bytes) => isAt(bytes, 0, ascii('OggS')),
  'audio/mp4': (bytes) => isAt(bytes, 4, ascii('ftyp')),
  'audio/mpeg': (bytes) => isAt(bytes, 0, ascii('ID3')) || isMpegFrame(bytes),
};

/** Eleven bits set, then a layer, a bit rate and a sample rate that exist. */
function isMpegFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const isSync = first === 0xff && (second & 0xe0) === 0xe0;
  return isSync && (second & 0x18) !== 0x08 && (second & 0x06) !== 0 && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;
}

function isAt(bytes: Uint8Array, from: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[from + index] === byte);
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
