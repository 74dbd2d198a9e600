import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../server/domain/check/check.ts';
import { parseGuide, parseQuestion } from '../server/domain/question/parse.ts';
import { FORMATS, type Question, RED_FLAGS, SCREENS, STAGES } from '../server/domain/question/question.ts';
import { compile } from '../server/domain/scenario/compile.ts';
import { type Scenario, SKILLS } from '../server/domain/scenario/scenario.ts';
import { bestLine, solve } from '../server/domain/solve/solve.ts';

const FOLDER = new URL('../scenarios/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name !== 'README.md');

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

function scenarioOf(name: string): Scenario {
  const { scenario } = compile(`scenarios/${name}`, textOf(name));
  if (!scenario) throw new Error(`${name} has errors`);
  return scenario;
}

function bestLineOf(scenario: Scenario) {
  const solution = solve(scenario, 0);
  if (!solution.ok) throw new Error(solution.error);
  return bestLine(solution.value);
}

describe('the shipped scenarios', () => {
  it('are the four incidents', () => {
    expect(NAMES).toEqual(['leaked-credentials.md', 'n-plus-one-dashboard.md', 'payment-timeout.md', 'unindexed-batch.md']);
  });

  it('train each skill at least twice, all eight together', () => {
    const trained = NAMES.flatMap((name) => scenarioOf(name).skills);
    for (const skill of SKILLS) expect(trained.filter((one) => one === skill).length, skill).toBeGreaterThanOrEqual(2);
  });

  for (const name of NAMES) {
    describe(name, () => {
      it('is clean under the checker, warnings too', () => {
        expect(check(`scenarios/${name}`, textOf(name)).problems).toEqual([]);
      });

      it('has 10 to 20 scenes, and 6 to 10 decisions on its best line', () => {
        const scenario = scenarioOf(name);
        expect(scenario.scenes.length).toBeGreaterThanOrEqual(10);
        expect(scenario.scenes.length).toBeLessThanOrEqual(20);
        const line = bestLineOf(scenario);
        expect(line.length).toBeGreaterThanOrEqual(6);
        expect(line.length).toBeLessThanOrEqual(10);
      });

      it('has four look-ups with evidence, three voices, and something to do at any time', () => {
        const scenario = scenarioOf(name);
        const evidence = scenario.choices.filter(
          ({ target, shows }) => target === null && JSON.stringify(shows).includes('class=\\"evidence\\"'),
        );
        expect(evidence.length).toBeGreaterThanOrEqual(4);
        expect(new Set(scenario.channel.map(({ person }) => person)).size).toBeGreaterThanOrEqual(3);
        expect(scenario.anyTime.length).toBeGreaterThanOrEqual(2);
      });

      it('can be solved before anyone waits: under 12,000 states', () => {
        const solution = solve(scenarioOf(name), 0);
        expect(solution.ok && solution.value.states).toBeLessThan(12_000);
      });

      it('says the right thing at two times: the worth of an action depends on the moment', () => {
        const conditional = scenarioOf(name).choices.filter(({ scores }) => scores.some(({ when }) => when !== null));
        expect(conditional.length).toBeGreaterThanOrEqual(2);
      });
    });
  }
});

const QUESTIONS = new URL('../questions/', import.meta.url);
const QUESTION_NAMES = namesIn(QUESTIONS);
const SCENARIO_IDS = NAMES.map((name) => name.replace('.md', ''));

/** Of issue 3, in its order. */
const PRIMARY =
  'led-incident cut-toil disagreed mentored pipeline-design latency-5xx iac-structure observability cve-first-hour speed-vs-gates legacy-platform slo-budgets cloud-cost blameless';
const FURTHER =
  'zero-downtime-migration rollout-strategies secrets-management multi-region-failover crashloop terraform-state pager-burnout tool-fragmentation led-migration own-outage self-service-line team-success reluctant-owners disaster-recovery';
const GUIDES = { 'formats.md': FORMATS, 'red-flags.md': RED_FLAGS, 'screens.md': SCREENS, 'stages.md': STAGES };

describe('the shipped questions', () => {
  it('are the fourteen primary ones and fourteen for further practice', () => {
    const idsOf = (set: string) =>
      questions()
        .filter((question) => question.set === set)
        .map(({ id }) => id);
    expect(idsOf('primary')).toEqual(PRIMARY.split(' ').toSorted());
    expect(idsOf('further')).toEqual(FURTHER.split(' ').toSorted());
  });

  it.each(QUESTION_NAMES)('%s is clean under the checker, warnings too', (name) => {
    expect(parsed(name).problems).toEqual([]);
  });

  it.each(QUESTION_NAMES)('%s has five to eight pointers, three to five traps and three to six probes', (name) => {
    const { pointers, traps, probes } = questionOf(name);
    expect([5, 6, 7, 8]).toContain(pointers.length);
    expect([3, 4, 5]).toContain(traps.length);
    expect([3, 4, 5, 6]).toContain(probes.length);
  });

  it.each(QUESTION_NAMES)('%s leads nowhere outside', (name) => {
    expect(textIn(QUESTIONS, name)).not.toMatch(/https?:|mailto:/);
  });

  it('differ in what they ask, in their short names and in every pointer', () => {
    const all = questions();
    for (const texts of [
      all.map(({ title }) => title),
      all.map(({ short }) => short),
      all.flatMap(({ pointers }) => pointers.map(({ text }) => text)),
    ])
      expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('name every stage, format, screen and red flag at least twice', () => {
    const all = questions();
    const named = all.flatMap(({ stages, formats, screens, redFlags }) => [
      ...stages.map((one) => `stage ${one}`),
      ...formats.map((one) => `format ${one}`),
      ...screens.map((one) => `screen ${one}`),
      ...redFlags.map((one) => `red flag ${one}`),
    ]);
    const wanted = [
      ...STAGES.map((one) => `stage ${one}`),
      ...FORMATS.map((one) => `format ${one}`),
      ...SCREENS.map((one) => `screen ${one}`),
      ...RED_FLAGS.map((one) => `red flag ${one}`),
    ];
    expect(wanted.filter((one) => named.filter((other) => other === one).length < 2)).toEqual([]);
  });

  it('train with every shipped incident', () => {
    expect(new Set(questions().flatMap(({ incidents }) => incidents))).toEqual(new Set(SCENARIO_IDS));
  });
});

describe('the texts about the loop', () => {
  const folder = new URL('loop/', QUESTIONS);

  it('are four', () => {
    expect(namesIn(folder)).toEqual(Object.keys(GUIDES));
  });

  it.each(Object.entries(GUIDES))('%s holds an entry for every id, and nothing is wrong with it', (name, ids) => {
    const { guide, problems } = parseGuide(`questions/loop/${name}`, textIn(folder, name));
    expect(problems).toEqual([]);
    expect(guide?.entries.map(({ id }) => id)).toEqual([...ids]);
  });
});

function namesIn(folder: URL): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
}

function textIn(folder: URL, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function parsed(name: string) {
  return parseQuestion(`questions/${name}`, textIn(QUESTIONS, name), SCENARIO_IDS);
}

function questionOf(name: string): Question {
  const { question, problems } = parsed(name);
  if (!question) throw new Error(`${name} has errors: ${JSON.stringify(problems)}`);
  return question;
}

function questions(): Question[] {
  return QUESTION_NAMES.map(questionOf);
}
