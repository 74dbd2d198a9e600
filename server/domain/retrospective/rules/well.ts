/** What went well: something that happened and what it kept, not thanks. */
import { type Hit, hits, sentenceOf } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import * as cues from '../cues/well.ts';
import { namedIn } from '../log-point.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';

const WELL = lexicon(cues.WELL);
const NOTHING = lexicon(cues.NOTHING);
const NOTHING_ALONE = lexicon(cues.NOTHING_ALONE);
const FACT = /\d|\p{L}{3,}(?:ed|ing)\b|\b(?:was|were|kept|told|held|found|ran|put|cut|took|gave|came|stood|began|went|saw)\b/u;

export function well({ content, passages, past }: RetroAsk): readonly RetroFinding[] {
  const own = passages.well;
  const where = own.words > 0 ? [own] : hits(past, WELL).map(({ passage }) => passage);
  const named = content.well.flatMap((point) => namedIn(point, where) ?? []);
  if (named.length > 0) return [good('went-well', named.slice(0, 2), 'It says what went well, as the log shows it.')];
  const denied = [...hits([own], NOTHING), ...hits([own], NOTHING_ALONE).filter(isAlone)].slice(0, 1);
  if (denied.length > 0)
    return [
      weak(
        'no-went-well',
        denied.map(sentenceOf),
        'It says that nothing went well.',
        'Look for a step after which it stopped growing: the next change must not take it away.',
      ),
    ];
  if (own.words > 0 && (content.well.length > 0 || !FACT.test(own.text)))
    return [
      weak(
        'praise-alone',
        [],
        'What went well names nothing that the log shows to have kept it small.',
        'Look for a step after which it stopped growing, and say who took it and what it kept.',
      ),
    ];
  if (where.length > 0) return [good('went-well', hits(past, WELL).slice(0, 1), 'It says what went well.')];
  return [
    weak(
      'no-went-well',
      [],
      'What went well is not in it.',
      'Say what kept it from being worse: it is what the next change must not take away.',
    ),
  ];
}

const OPENING = /^[\s\-*•]*(?:(?:honestly|frankly|sadly|really|to be honest|in truth)[\s,:]*)?$/u;
const END = /^\s*(?:[.,;:!–—]|$)/u;

/** `Honestly, not much.` and no `we lost nothing.` */
function isAlone(hit: Hit): boolean {
  const { text } = hit.passage;
  return OPENING.test(text.slice(sentenceOf(hit).from, hit.from)) && END.test(text.slice(hit.to));
}
