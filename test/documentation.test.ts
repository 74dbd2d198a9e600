import { readFileSync } from 'node:fs';
import { inspectRoutes } from 'hono/dev';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../server/config.ts';
import { FILE_CODES } from '../server/domain/authoring/codes.ts';
import { OWN_DESIGN_CODES } from '../server/domain/design/codes.ts';
import { CONSTRAINT_KEYS } from '../server/domain/design/constraint-head.ts';
import { DESIGN_KEYS } from '../server/domain/design/head.ts';
import { DESIGN_SECTIONS } from '../server/domain/design/sections.ts';
import { OPTIONAL_SUM_KEYS, SUM_KEYS } from '../server/domain/design/sum-head.ts';
import { EXPECTATION_CODES } from '../server/domain/expectation/codes.ts';
import { PLAY_KEYS } from '../server/domain/expectation/parse.ts';
import { HAND_OVER_CODES } from '../server/domain/hand-over/codes.ts';
import { HAND_OVER_KEYS, OPTIONAL_HAND_OVER_KEYS } from '../server/domain/hand-over/head.ts';
import { HAND_OVER_SECTIONS } from '../server/domain/hand-over/parse.ts';
import { LOOP_CODES } from '../server/domain/interview/loop-codes.ts';
import { LOOP_KEYS, STAGE_KEYS } from '../server/domain/interview/parse-loop.ts';
import { SLOT_KEYS } from '../server/domain/interview/slot-fields.ts';
import { OUTLINE_CODES, QUESTION_CODES, SAMPLE_CODES } from '../server/domain/question/codes.ts';
import { KEYS } from '../server/domain/question/head.ts';
import { SCAFFOLDS } from '../server/domain/question/scaffold.ts';
import { SECTIONS } from '../server/domain/question/sections.ts';
import { POINT_CODES, RETROSPECTIVE_CODES } from '../server/domain/retrospective/codes.ts';
import { RETROSPECTIVE_KEYS } from '../server/domain/retrospective/head.ts';
import { RETROSPECTIVE_SECTIONS } from '../server/domain/retrospective/parse.ts';
import { REVIEW_CODES } from '../server/domain/review/codes.ts';
import { HAZARD_FACTS, ODDITY_FACTS, OPTIONAL_FACTS } from '../server/domain/review/findings.ts';
import { REVIEW_KEYS } from '../server/domain/review/head.ts';
import { REVIEW_SECTIONS } from '../server/domain/review/parse.ts';
import { CODES } from '../server/domain/scenario/codes.ts';
import { startTestApp } from './server/visitor.ts';

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

describe('the documentation', () => {
  it('names every code of the checker for authors', () => {
    const text = read('scenarios/README.md');
    const rows = Object.entries(CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`);
    expect(rows.length).toBeGreaterThan(80);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
  });

  it('names what is said of a file that cannot be read, for authors of all kinds', () => {
    const rows = Object.entries(FILE_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`);
    for (const path of ['scenarios/README.md', 'questions/README.md']) expect(rows.filter((row) => !read(path).includes(row))).toEqual([]);
  });

  it('names every code and key of expectations for authors', () => {
    const text = read('scenarios/README.md');
    const rows = [
      ...Object.entries(EXPECTATION_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`),
      ...[...PLAY_KEYS.needed, ...PLAY_KEYS.optional].map((key) => `| \`${key}\` |`),
    ];
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

  it('names every code of sample answers for authors, and holds a whole file of them', () => {
    const text = read('questions/README.md');
    const own = Object.entries(SAMPLE_CODES).filter(([code]) => !Object.hasOwn(OUTLINE_CODES, code));
    const rows = own.map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    expect(text.includes(read('test/domain/question/samples/worked-example.md'))).toBe(true);
  });

  it('names every code, key and section of a retrospective for authors', () => {
    const text = read('questions/README.md');
    const rows = [
      ...Object.entries({ ...POINT_CODES, ...RETROSPECTIVE_CODES }).map(
        ([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`,
      ),
      ...RETROSPECTIVE_KEYS.map((key) => `| \`${key}\` |`),
      ...RETROSPECTIVE_SECTIONS.map((section) => `| \`## ${section}\` |`),
    ];
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    expect(text).toContain(read('test/domain/retrospective/worked-example.md'));
  });

  it('names every code, key and section of a hand-over for authors', () => {
    const text = read('questions/README.md');
    const rows = [
      ...Object.entries(HAND_OVER_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`),
      ...[...HAND_OVER_KEYS, ...OPTIONAL_HAND_OVER_KEYS].map((key) => `| \`${key}\` |`),
      ...Object.values(HAND_OVER_SECTIONS).flatMap((sections) => sections.map((section) => `| \`## ${section}\` |`)),
    ];
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    expect(text).toContain(read('test/domain/hand-over/worked-example.md'));
  });

  it('names every code and key of a loop for authors, and holds a whole one', () => {
    const text = read('questions/README.md');
    const rows = [
      ...Object.entries(LOOP_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`),
      ...[...LOOP_KEYS, ...STAGE_KEYS.needed, ...STAGE_KEYS.optional, ...SLOT_KEYS.needed, ...SLOT_KEYS.optional].map(
        (key) => `| \`${key}\` |`,
      ),
    ];
    expect(rows.length).toBeGreaterThan(45);
    expect(rows.filter((row) => !text.includes(row))).toEqual([]);
    expect(text.includes(read('test/domain/interview/fixtures/loops/loop.md'))).toBe(true);
  });

  it('names every code, key, section and fact of a review for authors', () => {
    const text = read('questions/README.md');
    const ofReviews = text.slice(text.indexOf('\n## Reviews\n'));
    const codes = Object.entries(REVIEW_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`);
    const rows = [
      ...REVIEW_KEYS.map((key) => `| \`${key}\` |`),
      ...REVIEW_SECTIONS.map((section) => `| \`## ${section}\` |`),
      ...[...HAZARD_FACTS, ...ODDITY_FACTS, ...OPTIONAL_FACTS].map((fact) => `| \`${fact}\` |`),
    ];
    expect([...codes.filter((row) => !text.includes(row)), ...rows.filter((row) => !ofReviews.includes(row))]).toEqual([]);
  });

  it('holds a whole review as the tests use it', () => {
    expect(read('questions/README.md').includes(read('test/domain/review/fixtures/worked-example.md'))).toBe(true);
  });

  it('names every code, key and section of a design for authors, and holds a whole one', () => {
    const text = read('questions/README.md');
    const designs = text.slice(text.indexOf('\n## Designs\n'));
    const rows = [
      ...Object.entries(OWN_DESIGN_CODES).map(([code, { level, meaning }]) => `| \`${code}\` | ${level} | ${meaning} |`),
      ...[...DESIGN_KEYS, ...CONSTRAINT_KEYS, ...SUM_KEYS, ...OPTIONAL_SUM_KEYS].map((key) => `| \`${key}\` |`),
      ...DESIGN_SECTIONS.map((section) => `| \`## ${section}\` |`),
    ];
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => !designs.includes(row))).toEqual([]);
    expect(designs).toContain(read('test/domain/design/fixtures/worked-example.md'));
  });

  it('names every script of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const text = read('README.md') + read('server/README.md');
    for (const script of Object.keys(scripts)) expect(text, script).toMatch(new RegExp(`npm (run (-s )?)?${script}\\b`));
  });

  it('names every variable that the configuration reads', () => {
    const asked = new Set<string>();
    // It says of itself what it reads: every name that is looked up is a variable.
    const noting = (env: Record<string, string>) =>
      new Proxy(env, {
        get(values, name) {
          asked.add(String(name));
          return values[String(name)];
        },
      });
    readConfig(noting({}), '/');
    readConfig(noting({ DATABASE_URL: 'libsql://db.example' }), '/');
    const documented = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect([...asked].sort()).toEqual(documented.sort());
    expect(asked.size).toBeGreaterThanOrEqual(8);
  });

  it('names every route that the app answers', async () => {
    const text = read('server/README.md');
    const { app } = await startTestApp();
    const routes = inspectRoutes(app).filter(({ isMiddleware }) => !isMiddleware);
    const asked = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    expect(asked.size).toBeGreaterThan(50);
    // A GET of a form's address leads back to its page, which the first such row says for all.
    const leadsBack = (route: string) => route.startsWith('GET ') && asked.has(route.replace('GET', 'POST'));
    expect([...asked].filter((route) => !text.includes(`\`${route}\``) && !leadsBack(route))).toEqual([]);
    const documented = [...text.matchAll(/^\| `((?:GET|POST) [^`]+)` \|/gm)].map(([, route = '']) => route);
    expect(documented.filter((route) => !asked.has(route))).toEqual([]);
  });
});
