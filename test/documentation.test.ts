import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { QUESTION_CODES } from '../server/domain/question/codes.ts';
import { KEYS } from '../server/domain/question/head.ts';
import { SCAFFOLDS } from '../server/domain/question/scaffold.ts';
import { SECTIONS } from '../server/domain/question/sections.ts';
import { CODES } from '../server/domain/scenario/codes.ts';

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** Every .ts and .tsx file below a folder, as one text. */
function sourcesOf(folder: string): string {
  const names = readdirSync(new URL(`../${folder}`, import.meta.url), { recursive: true }) as string[];
  return names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(`${folder}/${name}`))
    .join('\n');
}

describe('the documentation', () => {
  it('names every code of the checker for authors', () => {
    const text = read('scenarios/README.md');
    const rows = Object.entries(CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  it('holds the worked example as the tests use it', () => {
    expect(read('scenarios/README.md').includes(read('test/domain/fixtures/worked-example.md'))).toBe(true);
  });

  it('names every code, key, section and scaffold of a question for authors', () => {
    const text = read('questions/README.md');
    const rows = [
      ...Object.entries(QUESTION_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`),
      ...KEYS.map((key) => `| \`${key}\` |`),
      ...SECTIONS.map((section) => `| \`## ${section}\` |`),
      ...Object.values(SCAFFOLDS).map(({ id, parts }) => `| \`${id}\` | ${parts.map(({ name }) => name).join(', ')} |`),
    ];
    expect(rows.length).toBeGreaterThan(70);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  it('holds a whole question as the tests use it', () => {
    expect(read('questions/README.md').includes(read('test/domain/question/fixtures/worked-example.md'))).toBe(true);
  });

  it('names every script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const text = read('README.md') + read('server/README.md');
    for (const script of Object.keys(scripts)) expect(text, script).toMatch(new RegExp(`npm (run (-s )?)?${script}\\b`));
  });

  it('names every variable that the configuration reads', () => {
    const variables = new Set(
      read('server/config.ts').match(/\b(HOST|PORT|DATABASE_URL|DATABASE_AUTH_TOKEN|DATA_DIR|LOG_LEVEL|ALLOW_OPEN|NODE_ENV)\b/g),
    );
    expect(variables.size).toBeGreaterThanOrEqual(7);
    for (const name of variables) expect(read('README.md'), name).toContain(`\`${name}\``);
  });

  it('names every route', () => {
    const text = read('server/README.md');
    for (const { method, path } of routes()) expect(text, `${method} ${path}`).toContain(`\`${method} ${path}\``);
  });
});

/** As the slices write them, behind the path at which `app.tsx` mounts each. */
function routes(): { readonly method: string; readonly path: string }[] {
  const mounted = [
    ...routesIn('server/app.tsx', ''),
    ...routesIn('server/theme.ts', ''),
    ...routesIn('server/today/routes.tsx', ''),
    ...routesIn('server/scenarios/routes.tsx', '/incidents'),
    ...routesIn('server/runs/routes.tsx', '/runs'),
    ...routesIn('server/settings/routes.tsx', '/settings'),
    ...routesIn('server/cards/routes.tsx', '/cards'),
    ...routesIn('server/stories/routes.tsx', '/stories'),
    ...routesIn('server/stories/proposals/routes.tsx', '/stories/proposals'),
    ...routesIn('server/questions/routes.tsx', '/questions'),
    ...routesIn('server/questions/loop-routes.tsx', '/loop'),
    ...routesIn('server/answers/question-routes.tsx', '/questions'),
    ...routesIn('server/answers/routes.tsx', '/answers'),
    ...routesIn('server/answers/history/routes.tsx', '/answers'),
    ...routesIn('server/answers/recordings/routes.tsx', '/answers'),
  ];
  const all = [...sourcesOf('server').matchAll(ROUTE)].length;
  if (mounted.length !== all) throw new Error(`${all} routes in server/, ${mounted.length} of them known here`);
  return mounted;
}

const ROUTE = /\.(get|post)\(\s*'(\/[^']*)'/g;

function routesIn(file: string, prefix: string) {
  return [...read(file).matchAll(ROUTE)].map(([, method = '', path = '']) => ({
    method: method.toUpperCase(),
    path: prefix && path === '/' ? prefix : prefix + path,
  }));
}
