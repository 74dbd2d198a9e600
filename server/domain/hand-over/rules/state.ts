/** How it stands, in figures: those of now, those of before told as if they were of now, and those that never were. */
import { type Hit, isDenied, passageOf, sentenceOf, writtenAt } from '../../reading/draft.ts';
import { wordsIn } from '../../reading/word.ts';
import { type Amount, amountsWithUnits, isNear, unitOf } from '../../retrospective/amounts.ts';
import { figureOf } from '../../retrospective/incident-log.ts';
import { termsOf } from '../../story/terms.ts';
import type { HandOver } from '../hand-over.ts';
import { good, type HandOverAsk, type HandOverFinding, weak } from '../hand-over-finding.ts';

/** A signal or an impact, as the page shows it. */
type Gauge = {
  readonly label: string;
  readonly shown: string;
  readonly value: number;
  readonly unit: string;
  /** Values that it had, in its own unit. */
  readonly before: readonly number[];
  readonly terms: ReadonlySet<string>;
  /** Stems of its label: a bare number is of it where one of them follows, `120 connections`. */
  readonly words: ReadonlySet<string>;
};

/** What speaks of now, where a figure of before would mislead. */
const NOW = /\b(?:now|currently|still|at the moment|stands? at|(?:is|are) at|(?:is|are) (?:failing|running|waiting))\b/;
const THEN = /\b(?:was|were|had|from|fell|dropped|down from|went|before|at first|peak|worst)\b/;

/** More figures than any hand-over has; what follows is not judged. */
const MOST_AMOUNTS = 200;
/** More faults of one kind are not read. */
const MOST_FAULTS = 6;

export function state({ content, all }: HandOverAsk): readonly HandOverFinding[] {
  const { gauges, right, told, wrong } = judged(content, all.flatMap(amountsWithUnits).slice(0, MOST_AMOUNTS));
  const faults = wrong.slice(0, MOST_FAULTS);
  if (right.length > 0) {
    const hits = right.slice(0, 3).map(({ hit }) => hit);
    return [...faults, good('state-true', hits, 'It says how it stands in figures that are true now.')];
  }
  if (faults.length > 0) return faults;
  const seen = told.slice(0, 3).map(({ hit }) => hit);
  if (seen.length > 0) return [good('state-true', seen, 'It says how it stands in figures of the run.')];
  const [first] = gauges;
  return [
    weak(
      'no-state',
      [],
      'How it stands now, in a figure, is not in it.',
      first ? `Begin with it: ${first.label} ${first.shown}.` : 'Begin with how many are hurt, and how badly.',
    ),
  ];
}

/** Whether a stretch of a passage has figures of now, and none of another time. */
export function isTrueOfNow(content: HandOver, { passage, from, to }: Hit): boolean {
  const within = amountsWithUnits(passage).filter(({ hit }) => hit.from >= from && hit.to <= to);
  const { right, wrong } = judged(content, within);
  return right.length > 0 && wrong.length === 0;
}

function judged(content: HandOver, amounts: readonly Amount[]) {
  const gauges = gaugesOf(content);
  const inRun = toldIn(content);
  const right = amounts.filter((amount) => isOfNow(amount, gauges));
  const wrong = amounts.filter((amount) => !right.includes(amount)).flatMap((amount) => faultOf(amount, gauges, right, inRun));
  const told = amounts.filter((amount) => amount.unit !== '' && inRun.some((one) => one.unit === amount.unit && isNear(amount, one.value)));
  return { gauges, right, told, wrong };
}

function isOfNow(amount: Amount, gauges: readonly Gauge[]): boolean {
  return gauges.some((gauge) => isOf(gauge, amount) && isNear(amount, gauge.value));
}

function gaugesOf({ situation }: HandOver): readonly Gauge[] {
  return [...situation.signals, ...situation.impacts].flatMap(({ label, value: shown, history }) => {
    const figure = figureOf(shown, label);
    if (!figure) return [];
    const terms = new Set(termsOf(label).map(({ key }) => key));
    return [
      {
        label,
        shown,
        value: figure.value,
        unit: unitOf(figure.unit),
        before: history.map(({ value }) => value),
        terms,
        words: wordsOf(label),
      },
    ];
  });
}

function wordsOf(label: string): ReadonlySet<string> {
  return new Set(wordsIn(label.toLowerCase()).map(unitOf));
}

/** By its unit; without one by the words of its sentence. */
function isOf({ unit, terms }: Gauge, amount: Amount): boolean {
  if (unit !== '' && amount.unit === unit) return true;
  return unit === '' && sharesTerm(amount, terms);
}

function sharesTerm({ hit }: Amount, terms: ReadonlySet<string>): boolean {
  const { from, to } = sentenceOf(hit);
  return termsOf(hit.passage.text.slice(from, to)).some(({ key }) => terms.has(key));
}

/** `right`: the figures of now; one of them in the sentence corrects the one that is wrong. */
function faultOf(amount: Amount, gauges: readonly Gauge[], right: readonly Amount[], told: readonly Amount[]): readonly HandOverFinding[] {
  const gauge = gauges.find((one) => isOf(one, amount) && (one.unit === '' ? one.words.has(amount.unit) : sharesTerm(amount, one.terms)));
  const sentence = sentenceOf(amount.hit);
  // `42% and not 95%` corrects the figure that it names.
  if (!gauge || isDenied(amount.hit) || right.some((one) => isOf(gauge, one) && isWithin(one.hit, sentence))) return [];
  const text = amount.hit.passage.text.slice(sentence.from, sentence.to);
  const said = `It says ${writtenAt(amount.hit)}; “${gauge.label}” is ${gauge.shown} now.`;
  if (gauge.before.some((value) => isNear({ ...amount, slack: Math.max(amount.slack, 0.02) }, value)))
    return NOW.test(text) && !THEN.test(text) ? [weak('state-old', [sentence], said, 'Read the figure again before you hand it on.')] : [];
  if (told.some((one) => isNear(amount, one.value) && (one.unit === amount.unit || !SIGNS.includes(amount.unit)))) return [];
  return [weak('state-false', [sentence], said, 'Copy figures from the page, never from memory.')];
}

function isWithin(inner: Hit, outer: Hit): boolean {
  return inner.passage === outer.passage && inner.from >= outer.from && inner.to <= outer.to;
}

/** What has one of these is no other kind of figure. */
const SIGNS = ['%', '$', '€', '£'];

/** Figures that stand in a finding, in the channel or in the scene. */
function toldIn({ log, situation }: HandOver): readonly Amount[] {
  const html = [situation.proseHtml, ...situation.findings.map((finding) => finding.html)].join('\n');
  const text = [html.replace(/<[^>]*>/g, ' '), ...log.entries.map((entry) => entry.text)].join('\n');
  return amountsWithUnits(passageOf('told', 'Told', text));
}
