import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faults } from './faults.ts';
import { SCHEMAS } from './schemas.ts';

const ROOT = new URL('../../', import.meta.url);
const KINDS = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

describe('the schemas for editors', () => {
  it.each(KINDS)('are what the parsers know; `vitest -u` writes them anew: %s', async (kind) => {
    const text = `${JSON.stringify(SCHEMAS[kind].schema, null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../.vscode/schemas/${kind}.schema.json`);
  });

  it('are named in the settings of the editor, each with its files', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, readonly string[]> };
    const named = Object.fromEntries(KINDS.map((kind) => [`./.vscode/schemas/${kind}.schema.json`, [...SCHEMAS[kind].files]]));
    expect(settings['yaml.schemas']).toEqual(named);
  });

  it.each(KINDS)('find nothing in what is shipped: %s', (kind) => {
    const found = shipped(SCHEMAS[kind].files[0]);
    expect(found.length).toBeGreaterThan(1);
    expect(found.flatMap((path) => faults(headOf(read(path)), SCHEMAS[kind].schema, path))).toEqual([]);
  });

  it.each([
    ['scenario', 'test/domain/fixtures/unknown-key.md', 'additionalProperties'],
    ['scenario', 'test/domain/fixtures/missing-key.md', 'required'],
    ['scenario', 'test/domain/fixtures/bad-value.md', 'enum'],
    ['scenario', 'test/domain/fixtures/duplicate-skill.md', 'uniqueItems'],
    ['scenario', 'test/domain/fixtures/too-many-flags.md', 'maxItems'],
    ['scenario', 'test/domain/fixtures/variant-count.md', 'minProperties'],
    ['scenario', 'test/domain/fixtures/bad-name.md', 'pattern'],
    ['question', 'test/domain/question/fixtures/unknown-key.md', 'additionalProperties'],
    ['question', 'test/domain/question/fixtures/missing-key.md', 'required'],
    ['question', 'test/domain/question/fixtures/empty-list.md', 'minItems'],
    ['review', 'test/domain/review/fixtures/unknown-key.md', 'additionalProperties'],
    ['review', 'test/domain/review/fixtures/missing-key.md', 'required'],
  ] as const)('find in a %s what the checker finds: %s', (kind, path, word) => {
    expect(faults(headOf(read(path)), SCHEMAS[kind].schema).map((one) => one.split(' ').at(-1))).toEqual([word]);
    expect(faults(headOf(read(path.replace('.md', '.ok.md'))), SCHEMAS[kind].schema)).toEqual([]);
  });
});

function shipped(pattern: string): readonly string[] {
  const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1);
  const ending = pattern.slice(folder.length + 1);
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith(ending) && name !== 'README.md');
  return names.map((name) => folder + name);
}

function headOf(text: string): unknown {
  return parse(/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? text);
}

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}
