/** One line on each key of a file of an author, as an editor shows it where the key may stand. The schemas for other editors are made of the same. */
import type { LOOP_KEYS, STAGE_KEYS } from '../interview/parse-loop.ts';
import type { SLOT_KEYS } from '../interview/slot-fields.ts';
import type { KEYS as QUESTION_KEYS } from '../question/head.ts';
import type { REVIEW_KEYS } from '../review/head.ts';
import type { SCENARIO_KEYS } from '../scenario/front-matter-head.ts';
import type { IMPACT_KEYS } from '../scenario/front-matter-impacts.ts';
import type { SIGNAL_KEYS } from '../scenario/front-matter-signals.ts';

/** By key. A key that is forgotten does not compile, but for those of choices, which a test holds. */
export type Notes<Key extends string = string> = Readonly<Record<Key, string>>;

type KeysOf<Lists extends { readonly needed: readonly string[]; readonly optional: readonly string[] }> =
  | Lists['needed'][number]
  | Lists['optional'][number];

const FORMAT = 'The edition of the format: 1.';
const SHORT = 'What lists show, at most 60 characters; it tells nothing of the answer.';
const LOOKED_FOR = 'What it shows, the most important first.';

export const SCENARIO_NOTES: Notes<KeysOf<typeof SCENARIO_KEYS>> = {
  format: FORMAT,
  title: 'At most 80 characters, no spoiler; the address is made from it.',
  summary: 'One sentence of at most 200 characters, no spoiler.',
  severity: 'How bad it is, SEV1 the worst.',
  role: 'Who the candidate is, as it completes “You are the …”.',
  start: 'The time at minute 0, in quotes.',
  skills: 'Those that are scored.',
  limit: 'A run that reaches it is over. Left out: 4h.',
  difficulty: 'Left out: senior.',
  tags: 'Words to filter by.',
  variants: 'Two to four hidden truths, each a name and a sentence.',
  signals: 'What has a value at every minute.',
  impact: 'What adds up while it lasts.',
  flags: 'Facts that choices set.',
  people: 'The voices of the channel: name, role.',
};

export const SIGNAL_NOTES: Notes<(typeof SIGNAL_KEYS)[number]> = {
  label: 'What the page calls it.',
  is: 'The value at minute 0, with its unit.',
  good: 'As in “below 1%”.',
  drift: 'As in “+2% a minute to 60%”, until something sets it.',
  in: 'Another beginning in a variant.',
  min: 'The least that it can be.',
  max: 'The most that it can be.',
};

export const IMPACT_NOTES: Notes<(typeof IMPACT_KEYS)[number]> = {
  label: 'What the page calls it.',
  adds: 'As in “$2,000 a minute”.',
  while: 'A condition; without one it always adds.',
  rates: 'One to six, in place of adds and while.',
  costs: 'As in “1 point per $10,000”.',
};

export const SCENE_NOTES: Notes<'ends' | 'at' | 'scores'> = {
  ends: 'The run ends here: how.',
  at: 'From this minute or time on, the clock leads elsewhere: `30m [label](#scene)`.',
  scores: 'Points for coming here for the first time.',
};

export const CHOICE_NOTES: Notes = {
  id: 'Its name in runs and expectations; left out, made from the label.',
  takes: 'Simulated time, as in 4m or 1h30m; left out: 1m.',
  until: 'In place of takes: it takes until that minute or time, and is offered only before.',
  scores: 'Points by skill, as in `stabilise +5, risk -1`; may stand more than once, and end in an if.',
  sets: 'Flags that hold from then on, or a signal’s new value, at once or over some minutes.',
  clears: 'Flags that no longer hold.',
  needs: 'Flags without which its good points count nothing: right call, no evidence.',
  when: 'A condition in backticks; it is offered only while that is true.',
  again: 'How often in all, 2 to 5.',
  after: 'At live pace, chosen by itself after that many seconds, as in 90s.',
  tells: 'Who hears something by it; for the debrief.',
  writes: 'The page asks for the words themselves; scores nothing.',
  shows: 'What comes of it.',
  why: 'The lesson; only the debrief shows it.',
};

export const QUESTION_NOTES: Notes<(typeof QUESTION_KEYS)[number]> = {
  format: FORMAT,
  short: SHORT,
  kind: 'What kind of question it is.',
  set: 'primary is asked almost everywhere.',
  stages: 'The rounds that ask it.',
  formats: 'The forms in which it is asked.',
  screens: 'What the interviewer looks for, the most important first.',
  'red-flags': 'What puts an interviewer off here.',
  scaffold: 'The parts of the answer. The kind decides which fits.',
  minutes: 'How long a good answer takes aloud, 1 to 15 in steps of a half.',
  touches: 'What every strong answer mentions.',
  incidents: 'Scenarios that train the same judgement, the nearest first.',
};

export const REVIEW_NOTES: Notes<(typeof REVIEW_KEYS)[number]> = {
  format: FORMAT,
  short: SHORT,
  artefact: 'What stands in the fence.',
  minutes: 'How long a strong reviewer takes, 5 to 30.',
  screens: LOOKED_FOR,
  verdict: 'May it go ahead as it stands?',
};

export const LOOP_NOTES: Notes<(typeof LOOP_KEYS)[number]> = {
  format: FORMAT,
  short: SHORT,
  stages: 'The rounds by their ids, in the order in which they are sat.',
};

export const STAGE_NOTES: Notes<KeysOf<typeof STAGE_KEYS>> = {
  name: 'At most 40 characters.',
  about: 'What it decides or is for, in at most 80 characters.',
  minutes: 'How long it is.',
  screens: 'What it looks for.',
  slots: 'One to ten slots by their ids, in the order in which they are sat.',
  drop: 'Slots that go where there is less time, the first one first.',
};

export const SLOT_NOTES: Notes<KeysOf<typeof SLOT_KEYS>> = {
  draws: 'What is drawn for it.',
  title: 'What the plan calls it.',
  minutes: 'How long it is.',
  about: 'A few words more.',
  probes: 'How many follow-ups are asked, 0 to 3; of a question only.',
  kinds: 'Of questions: which kinds may be drawn.',
  formats: 'Of questions: which forms may be drawn.',
  screens: LOOKED_FOR,
};
