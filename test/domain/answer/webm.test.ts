import { describe, expect, it } from 'vitest';
import { withDuration } from '../../../server/domain/answer/webm.ts';

const HEAD = element([0x1a, 0x45, 0xdf, 0xa3], [1, 2, 3]);
const LIVE = [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
const SCALE = element([0x2a, 0xd7, 0xb1], [0x0f, 0x42, 0x40]);
const APP = element([0x4d, 0x80], [0x43, 0x68]);
const CLUSTER = [0x1f, 0x43, 0xb6, 0x75, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xe7, 0x81, 0x00];
const INFO = [0x15, 0x49, 0xa9, 0x66];

describe('a recording in WebM', () => {
  it('is told how long it is, and is otherwise as it was', () => {
    const told = withDuration(file(HEAD, LIVE, element(INFO, [...SCALE, ...APP]), CLUSTER), 130_400);
    const info = [...INFO, 0x10, 0, 0, SCALE.length + APP.length + 11, ...SCALE, ...APP, 0x44, 0x89, 0x88, ...float(130_400)];
    expect([...told]).toEqual([...HEAD, ...LIVE, ...info, ...CLUSTER]);
  });

  it('is told so in its own unit of time, and only once', () => {
    const inTenths = element([0x2a, 0xd7, 0xb1], [0x05, 0xf5, 0xe1, 0x00]);
    const told = withDuration(file(HEAD, LIVE, element(INFO, inTenths), CLUSTER), 2_000);
    expect([...told].join()).toContain([0x44, 0x89, 0x88, ...float(20)].join());
    expect(withDuration(told, 9_000)).toBe(told);
  });

  it.each([
    ['a file with an end and an index', file(HEAD, element([0x18, 0x53, 0x80, 0x67], element(INFO, SCALE)))],
    ['an index before it', file(HEAD, LIVE, element([0x11, 0x4d, 0x9b, 0x74], [1]), element(INFO, SCALE))],
    ['no facts', file(HEAD, LIVE, CLUSTER)],
    ['facts longer than the file', file(HEAD, LIVE, [...INFO, 0x90, 1])],
    ['broken facts', file(HEAD, LIVE, element(INFO, [0x2a, 0xd7, 0xb1, 0x8f]))],
    ['a unit of nothing', file(HEAD, LIVE, element(INFO, element([0x2a, 0xd7, 0xb1], [0])))],
    ['zeros', file(HEAD, Array(40).fill(0))],
    ['nothing', file()],
  ])('is left alone where it has %s', (_, bytes) => {
    expect(withDuration(bytes, 1_000)).toBe(bytes);
  });

  it('is never a reason to fail, wherever it was cut', () => {
    const whole = file(HEAD, LIVE, element(INFO, [...SCALE, ...APP]), CLUSTER);
    for (let length = 0; length < whole.length - CLUSTER.length; length++) {
      const cut = whole.slice(0, length);
      expect(withDuration(cut, 1_000), `cut after ${length}`).toBe(cut);
    }
  });
});

function element(id: readonly number[], content: readonly number[]): number[] {
  return [...id, 0x80 + content.length, ...content];
}

function file(...pieces: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(pieces.flat());
}

function float(number: number): number[] {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, number);
  return [...bytes];
}
