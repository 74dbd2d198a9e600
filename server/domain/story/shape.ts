/** Which real event of a candidate's own has the shape of a scenario: asked, not assumed. */
import type { Scenario, Skill } from '../scenario/scenario.ts';
import { termsOf } from './terms.ts';

/** By a concept of the field that the scenario names; of those named as often, the more telling ones first. */
const BY_CONCEPT: readonly (readonly [string, string])[] = [
  ['secrets', 'When did you last find a password or a key where it did not belong, and who had to know?'],
  ['leak', 'When did you last have to ask whether somebody had got in?'],
  ['cve', 'When did you last patch many systems against the clock?'],
  ['flag', 'When did you last make a launch smaller instead of stopping it?'],
  ['disaster-recovery', 'When did you last bring something back from a backup or in another place?'],
  ['failover', 'When did you last fail over, or decide not to?'],
  ['iac', 'When did you last stop a change to infrastructure because of what it would have destroyed?'],
  ['crashloop', 'When did a service of yours last restart again and again?'],
  ['schema', 'When did a single query or a job last hold up everything else?'],
  ['cost', 'When did you last find money being spent that nobody had noticed?'],
  ['capacity', 'When did you last have to make room for traffic that was coming on a fixed date?'],
  ['migration', 'When did you last move something that was in use?'],
  ['latency', 'When did your users last wait or fail while you did not know why yet?'],
  ['rollback', 'When did you last take a release back?'],
  ['deploy', 'When did a release last do what its tests had not shown?'],
];

/** By skill, where the concepts say little. */
const BY_SKILL: Readonly<Record<Skill, string>> = {
  'size-up': 'When did you last have to say how bad something was before you knew what it was?',
  stabilise: 'When did you last stop the harm first and look for the cause afterwards?',
  risk: 'When did you last choose the step that you could undo over the one that would have been quicker?',
  diagnosis: 'When did you last find a cause that was not where everybody looked?',
  command: 'When did you last speak for the whole group while something was broken?',
  communication: 'When did you last tell people outside the team about trouble that was not over yet?',
  verification: 'When did something last look repaired that was not?',
  learning: 'When did you last change something for good after an incident?',
};

const MOST = 3;

/** What a scenario calls itself says more of it than a choice that it offers. */
const TITLE_COUNTS = 8;
/** A concept named less often is met in passing. */
const FEWEST = 3;

/** Two or three questions, about what the scenario speaks of most. */
export function shapeOf(scenario: Scenario): readonly string[] {
  const named = countsOf(scenario);
  const times = (concept: string) => named.get(`~${concept}`) ?? 0;
  const told = BY_CONCEPT.filter(([concept]) => times(concept) >= FEWEST).sort(([a], [b]) => times(b) - times(a));
  const byConcept = told.slice(0, MOST - 1).map(([, question]) => question);
  const bySkill = [...scenario.skills, 'stabilise' as const, 'learning' as const].map((skill) => BY_SKILL[skill]);
  return [...new Set([...byConcept, ...bySkill])].slice(0, MOST);
}

function countsOf({ title, summary, tags, scenes, choices }: Scenario): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const { key } of termsOf(text)) counts.set(key, (counts.get(key) ?? 0) + weight);
  };
  for (const text of [title, summary, tags.join(', ')]) count(text, TITLE_COUNTS);
  for (const text of [...scenes.map(({ heading }) => heading), ...choices.map(({ label }) => label)]) count(text, 1);
  return counts;
}
