/** Holds the arrows of the code: who may import what, read from the import statements themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url).pathname;

type Import = { readonly from: string; readonly to: string; readonly isType: boolean };

const FILES = ['server', 'views'].flatMap(sourcesIn);
const IMPORTS = FILES.flatMap(importsOf);

/** Libraries that one file each wraps, so that they can be replaced there. */
const DOMAIN_LIBRARIES = [
  'marked',
  'yaml',
  'github-slugger',
  '@marcbachmann/cel-js',
  'ts-fsrs',
  'stemmer',
  'diff',
  '@streamparser/json',
  'fastest-levenshtein',
  'decode-named-character-reference',
  'compromise',
  '@dagrejs/dagre',
];
const WRAPPED = [...DOMAIN_LIBRARIES, 'pino', '@hono/node-server', 'valibot', 'lru-cache'];

/** What everybody in a slice may ask of db: ids, and what a failure of the database means to a person. */
const OF_DB_FOR_ALL = ['server/db/ids.ts', 'server/db/storage-errors.ts', 'server/db/files.ts'];

/**
 * The folders of the domain from the lowest up, each with those that it may import; everybody may import the files that stand loose
 * in the domain, and these import one another only.
 */
const DOMAIN_ARROWS: Readonly<Record<string, readonly string[]>> = {
  markdown: [],
  authoring: ['markdown'],
  scenario: ['authoring'],
  run: ['scenario'],
  solve: ['scenario', 'run'],
  check: ['scenario', 'run', 'solve'],
  'branch-map': ['scenario', 'run', 'solve'],
  workbench: ['scenario', 'run', 'solve', 'check', 'branch-map', 'question', 'study'],
  completion: ['authoring', 'scenario', 'question', 'review', 'interview', 'workbench'],
  debrief: ['scenario', 'run', 'solve'],
  skeleton: ['scenario'],
  expectation: ['authoring', 'scenario', 'run', 'solve', 'debrief'],
  question: ['authoring'],
  reading: ['question'],
  update: ['scenario', 'run', 'reading'],
  study: ['scenario', 'run', 'debrief', 'question', 'reading'],
  story: ['scenario', 'run', 'debrief', 'question', 'reading', 'study'],
  answer: ['question', 'reading', 'study', 'story'],
  export: ['question', 'reading', 'answer'],
  retrospective: ['authoring', 'scenario', 'run', 'debrief', 'question', 'reading', 'update', 'study', 'story', 'export', 'interview'],
  'hand-over': ['authoring', 'scenario', 'run', 'question', 'reading', 'update', 'story', 'interview', 'retrospective'],
  review: ['authoring', 'question', 'interview'],
  interview: ['authoring', 'run', 'question', 'reading', 'study', 'story'],
  report: [
    'scenario',
    'debrief',
    'question',
    'reading',
    'update',
    'study',
    'export',
    'interview',
    'review',
    'design',
    'retrospective',
    'hand-over',
  ],
  design: ['authoring', 'question', 'reading', 'answer', 'interview'],
  'problem-guide': ['authoring', 'scenario', 'expectation', 'question', 'review', 'design', 'retrospective', 'hand-over', 'interview'],
};
const LOOSE = '';

const NOT_SLICES = ['domain', 'db', 'cli', 'http', 'content', 'calendar', 'solving'];

describe('the code', () => {
  it('is all seen by this test', () => {
    expect(FILES.length).toBeGreaterThan(40);
    for (const file of ['server/main.ts', 'server/app.tsx', 'server/domain/run/run.ts', 'server/runs/store.ts', 'views/layout.tsx'])
      expect(FILES).toContain(file);
    expect(IMPORTS).toContainEqual({ from: 'server/app.tsx', to: 'server/runs/slice.ts', isType: false });
    expect(IMPORTS).toContainEqual({ from: 'server/runs/routes.tsx', to: 'hono', isType: false });
    expect(IMPORTS.filter(({ to }) => to.startsWith('server/') && !FILES.includes(to))).toEqual([]);
  });

  it.each([
    ["import { a } from './b.ts';", 'server/b.ts', false],
    ["import type { a } from './b.ts';", 'server/b.ts', true],
    ["import { type a, type b } from './b.ts';", 'server/b.ts', true],
    ["import { type a, b } from './b.ts';", 'server/b.ts', false],
    ["export { a } from './b.ts';", 'server/b.ts', false],
    ["import {\n  a,\n} from '../views/b.tsx';", 'views/b.tsx', false],
    ["import 'left-pad/x';", 'left-pad', false],
    ["const a = await import('@scope/left-pad/x');", '@scope/left-pad', false],
    ["import fs from 'node:fs/promises';", 'node:fs/promises', false],
  ])('knows an import by its text: %s', (text, to, isType) =>
    expect(importsIn('server/a.ts', text)).toEqual([{ from: 'server/a.ts', to, isType }]),
  );

  it('has a domain that imports nothing but itself', () => {
    const outside = IMPORTS.filter(({ from }) => isIn('server/domain', from)).filter(
      ({ to }) => !isIn('server/domain', to) && !DOMAIN_LIBRARIES.includes(to),
    );
    expect(outside).toEqual([]);
  });

  it('has a domain whose folders import downward only', () => {
    const arrows = IMPORTS.flatMap(({ from, to }) => {
      const lower = domainFolderOf(to);
      const upper = domainFolderOf(from);
      return lower !== null && upper !== null && lower !== upper ? [{ from: upper, to: lower }] : [];
    });
    expect(arrows).toContainEqual({ from: 'solve', to: 'run' });
    expect(arrows.filter(({ from, to }) => to !== LOOSE && !DOMAIN_ARROWS[from]?.includes(to))).toEqual([]);
    expect(Object.keys(DOMAIN_ARROWS).filter((folder) => !arrows.some(({ from }) => from === folder))).toEqual([]);
  });

  it('has a table of those arrows that holds none that nobody needs, and no circle', () => {
    const allowed = Object.entries(DOMAIN_ARROWS).flatMap(([from, below]) => below.map((to) => ({ from, to })));
    const isNeeded = (arrow: Pick<Import, 'from' | 'to'>) =>
      IMPORTS.some(({ from, to }) => domainFolderOf(from) === arrow.from && domainFolderOf(to) === arrow.to);
    expect(allowed.filter((arrow) => !isNeeded(arrow))).toEqual([]);
    expect(circlesAmong(allowed)).toEqual([]);
  });

  it('has a domain that knows no clock and no chance', () => {
    const impure = FILES.filter((file) => isIn('server/domain', file)).filter((file) =>
      /\bDate\b|Math\.random|\bprocess\.|performance\.now|setTimeout/.test(codeOf(file)),
    );
    expect(impure).toEqual([]);
  });

  it.each(WRAPPED)('knows %s in one file', (library) => {
    expect(IMPORTS.filter(({ to }) => to === library).map(({ from }) => from)).toHaveLength(1);
  });

  it('has views that import views, the JSX and the domain', () => {
    const allowed = ({ to }: Import) => isIn('views', to) || to === 'hono' || isIn('server/domain', to);
    expect(IMPORTS.filter(({ from }) => isIn('views', from)).filter((one) => !allowed(one))).toEqual([]);
    const hono = FILES.filter((file) => isIn('views', file)).flatMap((file) =>
      Array.from(codeOf(file).matchAll(/'(hono[^']*)'/g), ([, name]) => name),
    );
    expect(hono.filter((name) => name !== 'hono/jsx' && name !== 'hono/html')).toEqual([]);
  });

  it('spells an address in one place', () => {
    const spelling = FILES.filter(
      (file) => !ADDRESS_BOOKS.some((one) => one.test(file)) && textsOf(file).some((text) => ADDRESS.test(text)),
    );
    expect(textsOf('views/links.ts').filter((text) => ADDRESS.test(text)).length).toBeGreaterThan(40);
    expect(spelling).toEqual([]);
  });

  it('has raw HTML in one view', () => {
    const raw = FILES.filter((file) => isIn('views', file)).filter((file) =>
      /\braw\b[^;]*'hono\/html'|dangerouslySetInnerHTML/.test(codeOf(file)),
    );
    expect(raw).toEqual(['views/prose.tsx']);
  });

  it('has slices that do not know each other', () => {
    const crossing = IMPORTS.filter(({ from, to }) => sliceOf(from) && sliceOf(to) && sliceOf(from) !== sliceOf(to));
    expect(crossing).toEqual([]);
    expect(FILES.map(sliceOf)).toEqual(expect.arrayContaining(['runs', 'scenarios']));
  });

  it('has stores, and nobody else in a slice, that speak to the database', () => {
    // A slice's own file hands the database to its stores, so it may name its type.
    const hands = ({ from, to, isType }: Import) => /\/slice\.tsx?$/.test(from) && to === 'server/db/open.ts' && isType;
    const speaking = IMPORTS.filter(({ from }) => sliceOf(from)).filter(
      (one) => !hands(one) && (isIn('server/db', one.to) || isDatabaseLibrary(one.to)),
    );
    expect(speaking.length).toBeGreaterThan(0);
    const isHandedIn = ({ from, to, isType }: Import) => isType && to === 'server/db/open.ts' && /\/slice\.tsx?$/.test(from);
    const others = speaking.filter((one) => !isHandedIn(one));
    expect(others.filter(({ from, to }) => !isStore(from) && !OF_DB_FOR_ALL.includes(to))).toEqual([]);
  });

  it('has SQL below db and in stores alone, whatever imports it', () => {
    const speaking = FILES.filter((file) => isIn('server', file) && textsOf(file).some((text) => SQL.test(text)));
    expect(speaking).toContain('server/db/tables/scenario-versions.ts');
    expect(speaking.filter((file) => !isIn('server/db', file) && !isStore(file))).toEqual([]);
  });

  it.each(['select id from runs where id = ?', 'delete from cards', 'insert into a (b) values (1)', 'update x set y = 1', 'PRAGMA wal'])(
    'knows SQL by its text: %s',
    (text) => expect(text).toMatch(SQL),
  );

  it('has stores that know no request and no page', () => {
    const stores = IMPORTS.filter(({ from }) => isStore(from));
    expect(
      stores.filter(({ to }) => to === 'hono' || isIn('views', to) || isIn('server/http', to) || /\/(routes|app)\.tsx?$/.test(to)),
    ).toEqual([]);
  });

  it('keeps the libraries of the database in db, the stores and the command line', () => {
    const users = IMPORTS.filter(({ to }) => isDatabaseLibrary(to)).map(({ from }) => from);
    expect(users.filter((file) => !isIn('server/db', file) && !isIn('server/cli', file) && !isStore(file))).toEqual([]);
    expect(users.length).toBeGreaterThan(0);
  });

  it('has a db that knows no slice, no page and no request', () => {
    const allowed = ['server/config.ts', 'server/content/project-root.ts'];
    const outside = IMPORTS.filter(
      ({ from, to }) => isIn('server/db', from) && isOurs(to) && !isIn('server/db', to) && !isIn('server/domain', to),
    );
    expect(outside.filter(({ to }) => !allowed.includes(to))).toEqual([]);
  });

  it('has nobody who imports main, or a test', () => {
    expect(IMPORTS.filter(({ to }) => to === 'server/main.ts' || isIn('test', to))).toEqual([]);
  });

  it('is imported whole by main and the command line only', () => {
    const importers = IMPORTS.filter(({ to }) => to === 'server/app.tsx' || to === 'server/start-app.ts').map(({ from }) => from);
    expect(importers.filter((file) => !isIn('server/cli', file)).sort()).toEqual(['server/main.ts', 'server/start-app.ts']);
  });

  it('has no circle of imports, types included', () => {
    expect(circlesAmong(IMPORTS.filter(({ to }) => isOurs(to)))).toEqual([]);
    expect(circlesAmong(IMPORTS.filter(({ to, isType }) => !isType && isOurs(to)))).toEqual([]);
  });

  it.each([
    [['a b', 'b c'], []],
    [['a b', 'b a', 'c a'], ['a, b']],
    [['a a'], ['a']],
    [
      ['a b', 'b c', 'c a', 'b d', 'd b', 'e f', 'f e'],
      ['a, b, c, d', 'e, f'],
    ],
  ])('knows a circle: %j', (arrows, circles) => {
    const imports = arrows.map((arrow) => ({ from: arrow.slice(0, 1), to: arrow.slice(2) }));
    expect(circlesAmong(imports)).toEqual(circles);
  });

  it('has one type for one exported name', () => {
    const filesOf = new Map<string, string[]>();
    for (const file of FILES) for (const name of exportedTypesIn(codeOf(file))) filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
    expect(filesOf.get('Scenario')).toEqual(['server/domain/scenario/scenario.ts']);
    const shared = [...filesOf].filter(([, files]) => files.length > 1);
    expect(shared).toEqual([]);
  });

  it.each([
    ['export type A = string;', ['A']],
    ['export type A<T> = T;\nexport interface B {}\nexport abstract class C {}\nexport enum D {}', ['A', 'B', 'C', 'D']],
    ["type A = string;\nexport type { B } from './b.ts';\n  export type C = string;", []],
  ])('knows an exported type by its text: %s', (text, names) => expect(exportedTypesIn(text)).toEqual(names));

  it('has no barrels, no default exports and no folder for leftovers', () => {
    const ours = FILES.filter((file) => !isIn('server/cli/bench', file));
    expect(ours.filter((file) => /(^|\/)index\.tsx?$/.test(file))).toEqual([]);
    expect(ours.filter((file) => /^export default\b/m.test(codeOf(file)))).toEqual([]);
    expect(ours.filter((file) => /\b(utils?|helpers?|misc|common|service|manager)\b/.test(file))).toEqual([]);
    expect(ours.filter((file) => !/^[a-z0-9/-]+\.tsx?$/.test(file))).toEqual([]);
  });
});

function sourcesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
    .sort();
}

function importsOf(file: string): Import[] {
  return importsIn(file, codeOf(file));
}

function importsIn(file: string, text: string): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s+)?([\w\s{},*$]*?)\s*\bfrom\s+'([^']+)'|(?:^import\s+|\bimport\()'([^']+)'/gm,
  );
  return Array.from(statements, ([, type, names = '', named, bare]) => ({
    from: file,
    to: targetOf(file, named ?? bare ?? ''),
    isType:
      type !== undefined ||
      (/^\{/.test(names) &&
        names
          .replace(/[{}]/g, '')
          .split(',')
          .every((name) => /^\s*(type\s|$)/.test(name))),
  }));
}

/** A path from the root for what is ours, the name of the package for what is not. */
function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier));
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function codeOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

function isIn(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`);
}

function isOurs(file: string): boolean {
  return isIn('server', file) || isIn('views', file) || isIn('test', file);
}

function isDatabaseLibrary(name: string): boolean {
  return name === 'drizzle-orm' || name === '@libsql/client' || name === 'drizzle-kit';
}

/** An address of a page or a form, as a text begins with it. */
const ADDRESS = /^\/(runs|questions|answers|stories|cards|settings|incidents|loop|theme)(?![\w-])/;

/** Where addresses are at home, where slices are mounted, and what asks a running server as a stranger does. */
const ADDRESS_BOOKS = [
  /^views\/links\.ts$/,
  /^server\/[a-z]+\/slice\.tsx?$/,
  /^server\/app\.tsx$/,
  /^server\/http\/request-context\.ts$/,
  /^server\/cli\/bench\//,
];

/** Statements of the language, as no sentence of ours begins. */
const SQL = /^\s*(select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|pragma\s|with\s+\w+\s+as\s|explain\s)/i;

/** The texts that stand in a file's code, whatever their quotes. */
function textsOf(file: string): string[] {
  return Array.from(
    codeOf(file).matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g),
    ([, ...texts]) => texts.find((text) => text !== undefined) ?? '',
  );
}

function isStore(file: string): boolean {
  return isIn('server', file) && /(^|[/-])store\.ts$/.test(file);
}

function sliceOf(file: string): string | null {
  const folder = /^server\/([^/]+)\//.exec(file)?.[1];
  return folder === undefined || NOT_SLICES.includes(folder) ? null : folder;
}

/** A folder of the domain, LOOSE for a file in none, null for what is not of the domain. */
function domainFolderOf(file: string): string | null {
  if (!isIn('server/domain', file)) return null;
  return /^server\/domain\/([^/]+)\//.exec(file)?.[1] ?? LOOSE;
}

function exportedTypesIn(text: string): string[] {
  return Array.from(text.matchAll(/^export (?:declare )?(?:type|interface|(?:abstract )?class|enum) (\w+)/gm), ([, name = '']) => name);
}

/** Those that reach one another, each such group once, as its members in order: `a, b`. */
function circlesAmong(imports: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Map([...next.keys()].map((start) => [start, reachableFrom(start, next)]));
  const groups = [...next.keys()]
    .filter((file) => reached.get(file)?.has(file))
    .map((file) => [...(reached.get(file) ?? [])].filter((other) => reached.get(other)?.has(file)).sort());
  return [...new Set(groups.map((group) => group.join(', ')))].sort();
}

function reachableFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...(next.get(file) ?? []));
  }
  return seen;
}
