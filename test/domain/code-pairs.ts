/** Every code of a language of authors has a file with it and nothing else, on the line that an author would edit, and a twin that has no problem at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../server/domain/problem.ts';

export type ReadFixture = { readonly isRead: boolean; readonly problems: readonly Problem[] };

/** Limits of size, and of the file's name, are made in a test: files of that size tell a reader nothing. */
export type MadePair = { readonly bad: () => ReadFixture; readonly ok: () => ReadFixture; readonly line: number };

type CodePairs = {
  readonly codes: Readonly<Record<string, { readonly level: 'error' | 'warning' }>>;
  /** Of `CODE.md`, `CODE.ok.md` and `expected.json`, in which the lines are. */
  readonly folder: URL;
  readonly made: Readonly<Record<string, MadePair>>;
  /** So many pairs are files at least, or this test would look at nothing. */
  readonly files: number;
  readonly read: (code: string, text: string) => ReadFixture;
};

export function describeCodePairs({ codes, folder, made, files, read }: CodePairs): void {
  const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const lines: Readonly<Record<string, number>> = JSON.parse(textOf('expected.json'));

  describe.each(Object.entries(codes))('%s', (code, { level }) => {
    const bad = () => made[code]?.bad() ?? read(code, textOf(`${code}.md`));
    const ok = () => made[code]?.ok() ?? read(code, textOf(`${code}.ok.md`));

    it('is the one problem of its fixture, on the line that an author would edit', () => {
      const found = bad();
      const line = made[code]?.line ?? lines[code];
      expect(found.problems.map((one) => ({ code: one.code, line: one.line, level: one.level }))).toEqual([{ code, line, level }]);
      expect(found.isRead).toBe(level === 'warning');
    });

    it('is not said of the twin, which has no problem at all', () => {
      expect(ok()).toEqual({ isRead: true, problems: [] });
    });
  });

  it('has no fixture of a code that is not registered', () => {
    const named = readdirSync(folder).filter((name) => name.endsWith('.ok.md'));
    expect(named.length).toBeGreaterThan(files);
    const found = [...Object.keys(lines), ...named.map((name) => name.replace('.ok.md', ''))];
    expect(found.filter((code) => !Object.hasOwn(codes, code))).toEqual([]);
  });
}
