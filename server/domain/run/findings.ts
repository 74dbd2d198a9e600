/** What a run has brought to light: every result as it read when it was taken, kept until the run is over, whatever scene one is in. */
import { type Html, textOf } from '../html.ts';
import { renderProse } from '../scenario/render-prose.ts';
import { clockOf, type Run, rested, stayed } from './run.ts';

export type FindingView = {
  /** Its name on the page, and within the run: the turn that brought it. */
  readonly id: string;
  readonly clock: string;
  readonly labelHtml: Html;
  /** Its first sentence, as plain text. */
  readonly summary: string;
  readonly html: Html;
};

/** Newest first. What still stands in the scene itself is not among them. `runs` as `history` gives it. */
export function findingsOf(runs: readonly Run[]): FindingView[] {
  const leftAt = runs.findLastIndex((at) => !stayed(at));
  const now = runs.at(-1);
  const since = now && rested(now);
  const found = runs.flatMap((at, index) => {
    const isLeft = index < leftAt;
    const stands = at === since && !stayed(at) && index === leftAt;
    return [...(isLeft ? evidenceOf(at) : []), ...(stands ? [] : resultOf(at))].reverse();
  });
  return withoutRepeats(found).reverse();
}

/** The name of what a run's last decision brought to light; null where it showed nothing. */
export function findingOf(at: Run): string | null {
  return resultOf(at)[0]?.id ?? null;
}

/** What prepared HTML says first, in a sentence or two; of a figure alone its caption. */
export function firstSentence(html: Html): string {
  const paragraphs = Array.from(html.matchAll(/<p>([\s\S]*?)<\/p>/g), ([, text]) => text).join(' ');
  const [, caption] = /<figcaption><span>([\s\S]*?)<\/span>/.exec(html) ?? [];
  const text = textOf(paragraphs || caption || html)
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = SENTENCES.exec(text)?.[0] ?? text;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST))} …`;
}

/** So many characters say something: `You read all of it.` does not. */
const SENTENCES = /^.{32,}?[.!?:](?=["”’)]?(?: |$))["”’)]?/;
/** Characters; two lines beside a scene. */
const LONGEST = 120;

function resultOf(at: Run): FindingView[] {
  if (!at.last) return [];
  const html = renderProse(at.scenario, at.last.choice.shows, at.state);
  return html === '' ? [] : [finding(String(at.turn), at, at.last.choice.labelHtml, html)];
}

/** A scene that shows evidence, as it stood when one came to it: what was read there can be read again. */
function evidenceOf(at: Run): FindingView[] {
  const scene = at.scenario.scenes[at.state.scene];
  if (stayed(at) || !scene) return [];
  const html = renderProse(at.scenario, scene.prose, at.state);
  return /<figure|<table/.test(html) ? [finding(`${momentOf(at)}-scene`, at, scene.headingHtml, html)] : [];
}

/** Of a turn, one may come to several scenes by waiting. */
function momentOf(at: Run): string {
  return at.waitedFrom === null ? String(at.turn) : `${at.turn}-${at.state.minutes}`;
}

function finding(id: string, at: Run, labelHtml: Html, html: Html): FindingView {
  return { id, clock: clockOf(at), labelHtml, summary: firstSentence(html), html };
}

/** A scene that one comes back to and finds as it was is one finding. */
function withoutRepeats(found: readonly FindingView[]): FindingView[] {
  return found.filter(
    ({ id, labelHtml, html }, index) =>
      !id.endsWith('-scene') || !found.slice(0, index).some((one) => one.labelHtml === labelHtml && one.html === html),
  );
}
