/** Whether it is asked how long nobody knew. */

import { duration } from '../../debrief/duration.ts';
import { hits } from '../../reading/draft.ts';
import { lexicon } from '../../reading/lexicon.ts';
import * as cues from '../cues/detection.ts';
import { good, type RetroAsk, type RetroFinding, weak } from '../retro-finding.ts';

const DETECTION = lexicon(cues.DETECTION);
/** Minutes; what is noticed sooner asks no question. */
export const LATE_MINUTES = 10;

export function detection({ content, told, passages }: RetroAsk): readonly RetroFinding[] {
  const { began, noticed } = content.log;
  if (noticed === null || noticed - began < LATE_MINUTES) return [];
  const found = hits([...new Set([...told, passages.conditions, passages.summary])], DETECTION);
  if (found.length > 0) return [good('detection-asked', found.slice(0, 1), 'It asks how it was noticed.')];
  return [
    weak(
      'detection-unasked',
      [],
      `It went on for ${duration(noticed - began)} before anybody was called, and the review does not ask why.`,
      'Say what was there to see in that time, and what looked at it.',
    ),
  ];
}
