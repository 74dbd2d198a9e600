/** Impact in numbers, and numbers that the log has. */
import { type Hit, passageOf, sentenceOf, writtenAt } from '../../reading/draft.ts';
import { type Amount, amountsWithUnits, isNear, unitOf } from '../amounts.ts';
import type { LogFigure } from '../incident-log.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';
import type { Retrospective } from '../retrospective.ts';

const SIGNS = ['$', '€', '£', '%'];

/** More figures than any review has; what follows is not judged. */
const MOST_AMOUNTS = 200;
/** More faults of one kind are not read. */
const MOST_FAULTS = 6;

export function impact(ask: RetroAsk): readonly RetroFinding[] {
  const { figures } = ask.content.log;
  const amounts = ask.past.flatMap(amountsWithUnits).slice(0, MOST_AMOUNTS);
  const named = amounts.filter((amount) => figures.some((figure) => isOf(figure, amount)));
  const told = toldIn(ask.content);
  const { summary } = ask.passages;
  const first = summary.words > 0 ? named.filter(({ hit }) => hit.passage === summary) : named;
  const wrong = amounts.flatMap((amount) => contradiction(amount, figures, told)).slice(0, MOST_FAULTS);
  if (first.length > 0) return [...wrong, good('impact-in-numbers', firstOf(first), 'It says what it cost in figures of the log.')];
  if (wrong.length > 0 || figures.length === 0) return wrong;
  const begin = `Begin with one: ${figures
    .slice(0, 2)
    .map(({ shown, label }) => `${shown} ${label}`)
    .join('; ')}.`;
  if (named.length > 0) return [weak('no-impact', firstOf(named), 'What it cost stands below the summary alone.', begin)];
  return [weak('no-impact', [], 'What it cost, in a figure of the log, is not in it.', begin)];
}

/** Every amount that stands somewhere in the log or in what is known of it. */
function toldIn({ log, conditions }: Retrospective): readonly Amount[] {
  const text = [
    ...log.entries.map((entry) => entry.text),
    ...log.figures.map(({ shown, label }) => `${shown} ${label}`),
    ...conditions.map((one) => one.text),
  ];
  return amountsWithUnits(passageOf('log', 'Log', text.join('\n')));
}

function firstOf(amounts: readonly Amount[]): readonly Hit[] {
  return amounts.slice(0, 2).map(({ hit }) => hit);
}

/** The number, with its sign or its word where it has one; a bare number counts where it is large enough to be no other. */
function isOf(figure: LogFigure, amount: Amount): boolean {
  if (!isNear(amount, figure.value)) return false;
  const unit = unitOf(figure.unit);
  if (SIGNS.includes(unit) || SIGNS.includes(amount.unit)) return amount.unit === unit;
  return amount.unit === unit || figure.value >= 100;
}

/** `1 upload in 8` is a share and no count, unlike `9 uploads in 8 minutes`. */
const SHARE =
  /^\s?(?:in|of|out of)\s(?:every\s|each\s)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?![\d,.:]?\d)(?!\s?(?:h|hours?|m|mins?|minutes?|s|seconds?|days?)(?!\p{L}))/u;
/** More than that of so few is no share. */
const MOST_OF_SHARE = 20;

function isShare({ value, unit, hit }: Amount): boolean {
  return !SIGNS.includes(unit) && value <= MOST_OF_SHARE && SHARE.test(hit.passage.text.slice(hit.to));
}

/** A sum of money, a share, or a count of what the impact counts, that stands nowhere in the log. */
function contradiction(amount: Amount, figures: readonly LogFigure[], told: readonly Amount[]): readonly RetroFinding[] {
  if (isShare(amount)) return [];
  const same = figures.filter((figure) => unitOf(figure.unit) === amount.unit && amount.unit !== '');
  if (same.length === 0 || same.some((figure) => isNear(amount, figure.value))) return [];
  if (told.some((one) => one.unit === amount.unit && isNear(amount, one.value))) return [];
  const [figure] = same;
  return [
    weak(
      'impact-wrong',
      [sentenceOf(amount.hit)],
      `${writtenAt(amount.hit)} is not in the log; it has ${figure?.shown} ${figure?.label}.`,
      'Copy figures, and name where they come from.',
    ),
  ];
}
