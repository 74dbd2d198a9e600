/** The drafts of the fixtures, read with the questions of the bank: how often a rule is right. */
import { afterAll, describe, expect, it } from 'vitest';
import { questionTopics } from '../../../server/domain/answer/question-topics.ts';
import { SCAFFOLDS } from '../../../server/domain/question/scaffold.ts';
import { draftOf } from '../../../server/domain/reading/draft.ts';
import { findingsOf, read } from '../../../server/domain/reading/read.ts';
import { RULES } from '../../../server/domain/reading/rules.ts';
import { bank, LABELLED, type LabelledDraft } from './drafts.ts';

const PACE = 140;
/** What the rules together are held to: of ten strong drafts a rule fires on one at most, and of ten targets it finds nine. */
const MOST_ON_STRONG = 0.1;
const LEAST_ON_TARGET = 0.88;
const LEAST_TARGETS = 5;

const WEAK = RULES.filter(({ level }) => level === 'weak');
const STRONG = LABELLED.filter(({ quality }) => quality === 'strong');
const WRITERS = [...new Set(LABELLED.map(({ writer }) => writer))];
const TOPICS = questionTopics(bank());
const READ = new Map(LABELLED.map((draft) => [draft.name, read(draft.question, draft.parts, PACE, TOPICS)]));
/** Good findings are looked at before the best four are chosen: a rule is not wrong because others were better. */
const FIRED = new Map(LABELLED.map((draft) => [draft.name, new Set([...weakOf(draft), ...goodOf(draft)])]));

function weakOf({ name }: LabelledDraft): readonly string[] {
  return (
    READ.get(name)
      ?.findings.filter(({ level }) => level === 'weak')
      .map(({ rule }) => rule) ?? []
  );
}

function goodOf({ question, parts, kind }: LabelledDraft): readonly string[] {
  if (kind !== 'read') return [];
  const draft = draftOf({ question, scaffold: SCAFFOLDS[question.scaffold], parts, pace: PACE });
  return findingsOf(draft)
    .filter(({ level }) => level === 'good')
    .map(({ rule }) => rule);
}

function fires(rule: string, drafts: readonly LabelledDraft[]): number {
  return drafts.filter(({ name }) => FIRED.get(name)?.has(rule)).length;
}

function targetsOf(rule: string, drafts = LABELLED): readonly LabelledDraft[] {
  return drafts.filter(({ expected }) => expected.includes(rule));
}

describe('the drafts', () => {
  it('are many, of every scaffold and of most questions', () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(230);
    expect(STRONG.length).toBeGreaterThanOrEqual(100);
    expect(WRITERS.length).toBeGreaterThanOrEqual(3);
    expect(new Set(LABELLED.map(({ question }) => question.scaffold)).size).toBe(5);
    expect(new Set(LABELLED.map(({ question }) => question.id)).size).toBeGreaterThanOrEqual(25);
    expect(LABELLED.filter(({ isHoldout }) => isHoldout).length).toBeGreaterThanOrEqual(60);
  });

  it('name only rules that there are', () => {
    const known: readonly string[] = RULES.map(({ id }) => id);
    expect(LABELLED.flatMap(({ expected, absent }) => [...expected, ...absent]).filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it.each(LABELLED.map((draft) => [draft.name, draft] as const))('%s has nothing said of it that is not so', (name, draft) => {
    expect(READ.get(name)?.kind).toBe(draft.kind);
    expect(draft.absent.filter((rule) => FIRED.get(name)?.has(rule))).toEqual([]);
  });
});

describe('a weak rule', () => {
  it.each(WEAK.map(({ id }) => id))('%s finds seven of eight targets and leaves nine of ten strong drafts alone', (rule) => {
    const targets = targetsOf(rule);
    expect(targets.length).toBeGreaterThanOrEqual(LEAST_TARGETS);
    expect(fires(rule, targets) / targets.length).toBeGreaterThanOrEqual(LEAST_ON_TARGET);
    expect(fires(rule, STRONG) / STRONG.length).toBeLessThanOrEqual(MOST_ON_STRONG);
  });
});

describe('a strong draft', () => {
  it.each(WRITERS)('of the %s writer has nothing weak found in it, nine times of ten', (writer) => {
    const own = STRONG.filter((draft) => draft.writer === writer);
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(own.filter((draft) => weakOf(draft).length === 0).length / own.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a good rule', () => {
  const expected = [...new Set(LABELLED.flatMap((draft) => draft.expected))];
  it.each(RULES.filter(({ id, level }) => level === 'good' && expected.includes(id)).map(({ id }) => id))(
    '%s finds eight of ten drafts that deserve it',
    (rule) => {
      const targets = targetsOf(rule);
      expect(fires(rule, targets) / targets.length).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('finds four times as much in a strong draft as a weak rule does', () => {
    const good = STRONG.reduce((sum, draft) => sum + goodOf(draft).length, 0);
    const weak = STRONG.reduce((sum, draft) => sum + weakOf(draft).length, 0);
    expect(good).toBeGreaterThan(4 * weak);
  });
});

describe('a level', () => {
  it('is 3 or 4 for nine strong drafts in ten, and 1 or 2 for nine weak ones in ten', () => {
    const levels = (quality: string) => LABELLED.filter((draft) => draft.quality === quality).map(({ name }) => READ.get(name)?.level ?? 0);
    const strong = levels('strong');
    const weak = levels('weak');
    expect(strong.filter((level) => level >= 3).length / strong.length).toBeGreaterThanOrEqual(0.9);
    expect(weak.filter((level) => level <= 2).length / weak.length).toBeGreaterThanOrEqual(0.9);
  });
});

afterAll(() => {
  const scored = (rule: string, drafts: readonly LabelledDraft[]): string => {
    const targets = targetsOf(rule, drafts);
    const strong = drafts.filter(({ quality }) => quality === 'strong');
    return `${fires(rule, targets)}/${targets.length}`.padStart(6) + `${fires(rule, strong)}/${strong.length}`.padStart(7);
  };
  const groups = [
    LABELLED,
    ...WRITERS.map((one) => LABELLED.filter(({ writer }) => writer === one)),
    LABELLED.filter((one) => one.isHoldout),
  ];
  const head = ['', 'all', ...WRITERS.map((writer) => `${writer} writer`), 'hold-outs'].map((name, at) =>
    name.padStart(at === 0 ? 17 : 13),
  );
  const rows = WEAK.map(({ id }) => id.padEnd(17) + groups.map((drafts) => scored(id, drafts)).join(''));
  console.log(['The reading, on its drafts. Found of its targets, fired on strong drafts:', head.join(''), ...rows].join('\n'));
});
