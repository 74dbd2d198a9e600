import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../server/domain/reading/draft.ts';
import { retrospectives } from '../../../server/domain/retrospective/exercise.ts';
import { logOfRun } from '../../../server/domain/retrospective/log-of-run.ts';
import { namedIn } from '../../../server/domain/retrospective/log-point.ts';
import { retrospectiveOfRun } from '../../../server/domain/retrospective/retrospective-of-run.ts';
import { type Run, replay } from '../../../server/domain/run/run.ts';
import { compile } from '../../../server/domain/scenario/compile.ts';

const FILE = 'scenarios/payment-timeout.md';
const { scenario } = compile(FILE, readFileSync(new URL(`../../../${FILE}`, import.meta.url), 'utf8'));

/** The best line where the provider is slow. */
const LINE =
  'page/database page/scale pulled/lena at-any-time/update at-any-time/page-lead pulled/commit-six watch/priya call/door build/settings build/sandbox opening/as-it-stands live/user-path handover/unsettled handover/refund-second handover/to-priya review/lint'.split(
    ' ',
  );

function runOf(names: readonly string[]): Run {
  if (!scenario) throw new Error('it has errors');
  const run = replay(scenario, 0, names);
  if (!run.ok) throw new Error(run.error);
  return run.value;
}

describe('the log of a run', () => {
  const log = logOfRun(runOf(LINE));

  it('has decisions, words of others, findings and signals by the minute', () => {
    expect(log.entries.map(({ minute }) => minute)).toEqual(log.entries.map(({ minute }) => minute).toSorted((a, b) => a - b));
    expect(new Set(log.entries.map(({ kind }) => kind))).toEqual(new Set(['signal', 'message', 'decision', 'finding']));
    expect(log.entries.find(({ text }) => text.startsWith('Scale payments'))).toMatchObject({ minute: 4, kind: 'decision' });
    expect(log.entries.find(({ who }) => who === 'Maria Costa')).toMatchObject({ minute: 60, kind: 'message' });
  });

  it('says what it cost in figures, and when it was relieved and over', () => {
    expect(log.figures[0]).toMatchObject({ unit: '$', label: 'Revenue lost since 05:47' });
    expect(log).toMatchObject({ began: 0, noticed: 0, relieved: 163, over: 253 });
  });

  it('of a run that goes on tells no end', () => expect(logOfRun(runOf(LINE.slice(0, 4)))).toMatchObject({ relieved: null, over: null }));
});

describe("a retrospective of one's own run", () => {
  it('is none before the run is over', () => expect(retrospectiveOfRun('a', runOf(LINE.slice(0, 4)))).toBeNull());

  it('holds what was true, who heard late, and what helped', () => {
    const content = retrospectiveOfRun('a', runOf(LINE));
    expect(content?.conditions.map(({ id }) => id)).toEqual(['truth', 'silence-partners']);
    expect(content?.well.map(({ id }) => id)).toEqual(['help-2', 'help-10']);
  });

  it('holds as one condition that nobody heard anything, whoever a review names of them', () => {
    const quiet = retrospectiveOfRun('a', runOf(['page/roll-back', 'rolled-back/test-endpoint']));
    const silence = quiet?.conditions.find(({ id }) => id === 'silence');
    expect(silence?.text).toBe('The team, leadership, customers and partners heard nothing at all.');
    expect(silence && namedIn(silence, [passageOf('own', 'Own', 'Customers were told nothing.')])).not.toBeNull();
  });

  it('is read like any other', () => {
    const content = retrospectiveOfRun('a', runOf(LINE));
    if (!content) throw new Error('it is over');
    const reading = retrospectives.read(content, {
      texts: {
        summary: 'Purchases failed from 05:47, 40.5% at the worst, and cost $27,700. It was relieved at 08:30 and over at 10:00.',
        timeline: '05:47 page\n05:51 scaled to six pods\n08:30 signals back',
        conditions:
          '- Kestrel takes up to 12 s for a score, and each charge holds a connection to the database meanwhile.\n- Partners were told late, after two hours.',
        well: 'Scaling payments from three pods to six at 05:51 bought the time for the rest.',
        actions: '- Every build refuses remote calls within a transaction (Priya, 4 May)',
      },
    });
    expect(reading.findings.filter(({ level }) => level === 'weak')).toEqual([]);
    expect(retrospectives.summary(content, reading)).toBe('2 of 2 conditions named, nothing to change.');
  });
});
