/** What was tried, what is open, and what is wrong with the notes: by the words of the author. */
import { type Hit, listed, textAt } from '../../reading/draft.ts';
import { type LogPoint, namedIn } from '../../retrospective/log-point.ts';
import type { HandOver } from '../hand-over.ts';
import { good, type HandOverAsk, type HandOverFinding, weak } from '../hand-over-finding.ts';
import { isTrueOfNow } from './state.ts';

type Sorted = { readonly named: readonly Hit[]; readonly missing: readonly LogPoint[] };

export function tried({ content, all }: HandOverAsk): readonly HandOverFinding[] {
  const { named, missing } = sorted(content.tried, all);
  if (missing.length <= content.tried.length / 3)
    return [good('tried-named', named, 'It says what was tried, so that nobody tries it again.')];
  return [
    weak(
      'tried-missing',
      named,
      `Of what was tried it leaves out ${texts(missing)}`,
      'Say what was done and what came of it, good or bad.',
    ),
  ];
}

export function open({ content, all }: HandOverAsk): readonly HandOverFinding[] {
  const { named, missing } = sorted(content.open, all);
  if (missing.length <= content.open.length / 3) return [good('open-named', named, 'It says what is open.')];
  return [weak('open-missing', named, `Of what is open it leaves out ${texts(missing)}`, 'What is not handed over is dropped.')];
}

export function planted({ content, passages }: HandOverAsk): readonly HandOverFinding[] {
  return content.planted.map((point) => {
    const asked = namedIn(
      point,
      [passages.get('first'), passages.get('unclear')].filter((passage) => passage !== undefined),
    );
    const told = namedIn(
      point,
      [passages.get('understood')].filter((passage) => passage !== undefined),
    );
    const noticed = asked ?? (told && isRightly(told, content) ? told : null);
    if (noticed) return good('gap-noticed', [noticed], 'It notices what is wrong with the notes, or missing from them.');
    const advice = 'Hold notes against what you can see yourself, before the one who wrote them leaves.';
    return weak('gap-missed', told ? [told] : [], `${told ? 'It repeats what is wrong. ' : ''}${point.text}`, advice);
  });
}

const DOUBT =
  /\b(?:not|but|though|although|however|instead|rather|missing|leaves? out|left out|no longer|still|wrong|differs?|only|unlike|whereas)\b|n't\b|\?/;

/** What was understood is no echo of the notes where it doubts them, or has the figure of now. */
function isRightly(told: Hit, content: HandOver): boolean {
  return DOUBT.test(textAt(told)) || isTrueOfNow(content, told);
}

function sorted(points: readonly LogPoint[], all: HandOverAsk['all']): Sorted {
  const found = points.map((point) => ({ point, hit: namedIn(point, all) }));
  return {
    named: found.flatMap(({ hit }) => hit ?? []),
    missing: found.filter(({ hit }) => hit === null).map(({ point }) => point),
  };
}

/** `“Three pods were added.” and “Lena writes the updates.”`, at most three; the sentence ends with the last stop. */
function texts(points: readonly LogPoint[]): string {
  return `${listed(points.slice(0, 3).map(({ text }) => `“${text.replace(/\.$/, '')}”`))}.`;
}
