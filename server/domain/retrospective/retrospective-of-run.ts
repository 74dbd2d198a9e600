/** A finished run of one's own as an incident to review: what it shows by itself, since nobody wrote it down for the author. */
import { escaped } from '../html.ts';
import { listed } from '../reading/draft.ts';
import { history, type Run } from '../run/run.ts';
import { AUDIENCES, type Audience } from '../scenario/scenario.ts';
import { screensOf } from '../study/evidence.ts';
import { logOfRun, type SignalTurn, turns } from './log-of-run.ts';
import { type CueSet, cuesOfText, type LogPoint, pointWith } from './log-point.ts';
import type { Retrospective } from './retrospective.ts';

/** Minutes that a review of one's own run is planned with. */
const MINUTES = 20;
/** Minutes without a word after which silence is a condition (SKILLS). */
const LONG_SILENCE = 20;
const LONGEST_SHORT = 60;

/** `id` is the exercise's: the sitting gives the run's. Null where the run is not over. */
export function retrospectiveOfRun(id: string, run: Run): Retrospective | null {
  if (run.outcome === null) return null;
  const { scenario } = run;
  const screens = screensOf(scenario).slice(0, 3);
  return {
    id,
    source: 'run',
    title: scenario.title,
    short: [...scenario.title].slice(0, LONGEST_SHORT).join('').trim(),
    minutes: MINUTES,
    screens: screens.length > 0 ? screens : ['reliability'],
    role: `You were ${scenario.role}`,
    introHtml: `<p>${escaped(scenario.summary)} You led it yourself; this is its log.</p>`,
    log: logOfRun(run),
    conditions: [...truthOf(run), ...harmful(run), ...silences(run)].filter(canBeNamed).slice(0, 6),
    well: helpful(run).filter(canBeNamed),
    failureClass: [],
    temptations: [],
  };
}

/** What no words stand for would be asked of a review that cannot name it. */
function canBeNamed({ cues }: LogPoint): boolean {
  return cues.length > 0;
}

function truthOf({ scenario, state }: Run): readonly LogPoint[] {
  const truth = scenario.variants[state.variant]?.truth;
  return truth === undefined ? [] : [pointOf('truth', truth)];
}

/** Decisions during which something got much worse. */
function harmful(run: Run): readonly LogPoint[] {
  return decisionsThat(run, 'harm', ({ isBetter }) => !isBetter);
}

/** Decisions during which something got much better. */
function helpful(run: Run): readonly LogPoint[] {
  return decisionsThat(run, 'help', ({ isBetter }) => isBetter);
}

function decisionsThat(run: Run, name: string, counts: (turn: SignalTurn) => boolean): readonly LogPoint[] {
  return history(run).flatMap((at) => {
    const moved = at.last ? turns(at.last.before, at).filter(counts) : [];
    if (!at.last || moved.length === 0) return [];
    const { label } = at.last.choice;
    return [pointOf(`${name}-${at.turn}`, `${label}: ${moved.map(({ text }) => text).join(', ')}.`, cuesOfText(label))];
  });
}

/** Whoever heard nothing at all is one condition, not as many as there were people. */
function silences(run: Run): readonly LogPoint[] {
  const reachable = AUDIENCES.filter((audience) => run.scenario.choices.some(({ tells }) => tells.includes(audience)));
  const heard = reachable.map((audience) => ({ audience, after: firstWord(run, audience) }));
  const never = heard.flatMap(({ audience, after }) => (after === null ? audience : []));
  const late = heard.flatMap(({ audience, after }) =>
    after === null || after <= LONG_SILENCE
      ? []
      : [silence(`silence-${audience}`, [audience], `heard the first word after ${after} minutes.`)],
  );
  return never.length === 0 ? late : [silence('silence', never, 'heard nothing at all.'), ...late];
}

/** In minutes of the run. */
function firstWord(run: Run, audience: Audience): number | null {
  return history(run).find(({ last }) => last?.choice.tells.includes(audience))?.state.minutes ?? null;
}

function silence(id: string, audiences: readonly Audience[], heard: string): LogPoint {
  const names = listed(audiences.map((audience) => PEOPLE[audience].name));
  return pointOf(id, `${begun(names)} ${heard}`, [[audiences.map((audience) => PEOPLE[audience].cue), HEARD]]);
}

function begun(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

const HEARD = ['told', 'heard', 'word', 'silen*', 'inform*', 'update*', 'communicat*', 'knew', 'notif*', 'late', 'wait*'];

const PEOPLE: Readonly<Record<Audience, { readonly name: string; readonly cue: string }>> = {
  team: { name: 'the team', cue: 'team*' },
  leadership: { name: 'leadership', cue: 'lead*' },
  customers: { name: 'customers', cue: 'customer*' },
  security: { name: 'security', cue: 'securit*' },
  partners: { name: 'partners', cue: 'partner*' },
};

function pointOf(id: string, text: string, cues: readonly CueSet[] = cuesOfText(text)): LogPoint {
  return pointWith({ id, html: escaped(text), text, cues });
}
