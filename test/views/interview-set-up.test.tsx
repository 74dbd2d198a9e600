import type { Child } from 'hono/jsx';
import { describe, expect, it } from 'vitest';
import { readAdvert } from '../../server/domain/interview/advert.ts';
import { readSetUp } from '../../server/domain/interview/set-up.ts';
import { standings } from '../../server/domain/study/standing.ts';
import type { PlannedItem } from '../../views/interviews/drawn-plan.tsx';
import { ExercisesPage, type ExercisesPageProps, type ListedExercise, type ListedRun } from '../../views/interviews/exercises-page.tsx';
import { SetUpPage, type SetUpPageProps } from '../../views/interviews/set-up-page.tsx';
import { shippedCatalogue, shippedLoop } from '../domain/interview/catalogue.ts';
import { observations } from '../domain/study/observations.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const LOOPS = [shippedLoop('senior'), shippedLoop('quick'), shippedLoop('small-company')] as const;
const ITEM: PlannedItem = {
  place: 1,
  kind: 'question',
  title: 'About people',
  about: '',
  minutes: 9,
  probes: 2,
  why: ['“Final” screens for growing people.'],
  daysAgo: null,
};

function pageOf(form: Record<string, string> = {}, more: Partial<SetUpPageProps> = {}): string {
  const { fields, faults, loop, setup } = readSetUp(form, { loops: [...LOOPS], weakest: ['people'] });
  const advert =
    setup.focus.kind === 'advert'
      ? { reading: readAdvert(setup.focus.text, shippedCatalogue()), answered: new Map([['slo-budgets', 12]]) }
      : null;
  const seen = standings([...observations('screen:people', [3, 3, 3]), ...observations('screen:security', [1])]).screens;
  const props: SetUpPageProps = {
    frame,
    formId: 'abcdefghijklmnop',
    choosing: { loops: [...LOOPS], loop, fields, faults, standings: seen, weakest: ['people'], advert },
    plan: {
      sittings: [{ name: 'Final', items: [ITEM] }],
      minutes: 30,
      number: 4412,
      shared: '/interviews?number=4412',
      differs: null,
      hasAdvert: false,
    },
    open: null,
    endedEmpty: false,
    past: 0,
    ...more,
  };
  return rendered(<SetUpPage {...props} />);
}

function rendered(page: Child): string {
  return String(page);
}

describe('the page of the set-up', () => {
  it.each([
    {},
    { place: 'senior/whole' },
    { place: 'small-company/team' },
    { place: 'x/y', minutes: '1', number: 'z' },
    { advert: 'SLOs & error budgets' },
  ])('is plain markup, each id once: %o', (form: Record<string, string>) => expectPlain(pageOf(form)));

  it('says beside each screen what was seen of it', () => {
    const text = textOf(pageOf());
    expect(text).toContain('Growing people, stable at 3');
    expect(text).toContain('Security, 1 of 4');
    expect(text).toContain('Leverage and toil, not observed yet');
    expect(text).toContain('Your plan would choose this one.');
    expect(textOf(pageOf({ filled: '1' }))).toContain('Your plan would choose growing people.');
  });

  it('says what of an advert was found, and when each was answered', () => {
    const page = pageOf({ advert: 'You own SLOs and error budgets.\n\nGerman is a plus.' });
    expect(textOf(page)).toContain('Deciding with SLOs and error budgets named twice; last answered twelve days ago');
    expect(textOf(page)).toContain('One phrase matched nothing in the bank: German is a plus.');
    expect(textOf(page)).toContain('With an advert, the advert decides instead.');
  });

  it('offers what is open before anything else, and says how many are over', () => {
    const page = textOf(pageOf({}, { open: { id: 'x', title: 'Hiring manager', place: 3, of: 6 }, past: 2 }));
    expect(page.indexOf('Go on, item 3 of 6')).toBeLessThan(page.indexOf('Set up a mock interview Everything'));
    expect(page).toContain('Two interviews with their reports');
  });

  it('says how long ago what is drawn was practised, without naming it', () => {
    const plan = {
      sittings: [
        {
          name: 'Final',
          items: [
            { ...ITEM, daysAgo: 12 },
            { ...ITEM, place: 2, kind: 'talk' as const, about: 'say three aloud', probes: 0 },
          ],
        },
      ],
      minutes: 30,
      number: 7,
      shared: '/x',
      differs: null,
      hasAdvert: true,
    };
    const text = textOf(pageOf({}, { plan }));
    expect(text).toContain('About people up to two follow-ups; last practised twelve days ago 9 min');
    expect(text).toContain('say three aloud');
    expect(text).toContain('the same files and pastes the same advert.');
  });
});

describe('the page of exercises', () => {
  const exercise: ListedExercise = {
    kind: 'review',
    id: 'plan',
    title: 'A plan',
    short: 'A plan',
    minutes: 15,
    screens: ['security', 'trade-offs'],
    last: null,
  };

  it('lists each kind with its minutes, its screens and when it was sat', () => {
    const sat = {
      ...exercise,
      id: 'other',
      title: 'Another plan',
      last: { interviewId: 'abc', daysAgo: 3, summary: 'Five of seven found.' },
    };
    const idOf: ExercisesPageProps['idOf'] = (of) => `id-of-${'runId' in of ? of.runId : of.id}`;
    const page = rendered(<ExercisesPage frame={frame} idOf={idOf} exercises={[exercise, sat]} own={[]} lists={[]} broken={[]} />);
    expectPlain(page);
    expect(textOf(page)).toMatch(/A plan 15 minutes; security and trade-offs; not sat yet Room and pace : A plan .* Sit it : A plan/);
    expect(textOf(page)).toContain('sat three days ago : Five of seven found.');
    expect(page).toContain('href="/interviews/abc/report"');
    expect(page).toContain('value="review/plan"');
    expect(page).toContain('value="id-of-plan"');
    expect(page).not.toContain('Designs');
  });

  it('lists runs of one’s own below the given timelines, with their score and how their review went', () => {
    const run: ListedRun = { runId: 'r1', title: 'A full disk', score: 99.7, daysAgo: 1, last: null };
    const reviewed = { ...run, runId: 'r2', score: null, last: { interviewId: 'abc', daysAgo: 0, summary: '2 of 3 conditions named.' } };
    const page = rendered(<ExercisesPage frame={frame} idOf={() => 'x'} exercises={[]} own={[run, reviewed]} lists={[]} broken={[]} />);
    expectPlain(page);
    expect(textOf(page)).toMatch(/A full disk run yesterday, 99 of 100 ; not reviewed yet .* Write its review/);
    expect(textOf(page)).toMatch(/reviewed today : 2 of 3 conditions named\. .* Write it again/);
    expect(page).toContain('value="run/r1"');
    expect(page).toContain('href="/runs/r1/debrief"');
    expect(page).not.toContain('There are none yet.');
  });

  it('says what will be here, and which files are broken', () => {
    const broken = [{ file: 'questions/reviews/a.md', argument: 'questions/reviews/a.md', errors: 2 }];
    const text = textOf(rendered(<ExercisesPage frame={frame} idOf={() => ''} exercises={[]} own={[]} lists={[]} broken={broken} />));
    expect(text).toContain('There are none yet.');
    expect(text).toContain('questions/reviews/a.md has 2 errors.');
  });
});
