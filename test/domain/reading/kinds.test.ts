/** One kind of evidence, said as different engineers would, in an answer that is long enough to be held to it; and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { found } from './question.ts';

type Kind = {
  readonly rule: string;
  readonly kind: string;
  readonly part: string;
  readonly scaffold: 'star' | 'design' | 'situational' | 'principle' | 'troubleshooting';
  /** What stands in the other parts. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly fires: readonly string[];
  readonly silent: readonly string[];
};

/** Three hundred words and more that show nothing of what the rules look for. */
const SCENE = Array.from(
  { length: 12 },
  (_, at) =>
    `House number ${at + 1} sells tickets for concerts, and its hall holds ${at + 3} thousand people on a good evening in the season. They write their programmes in the spring.`,
).join(' ');

const KINDS: readonly Kind[] = [
  {
    rule: 'no-rollback',
    kind: 'a step undone by so much, or in so long',
    part: 'propose',
    scaffold: 'design',
    beside: { clarify: SCENE },
    fires: [
      'Both shops get the rule with one line in the file.',
      'The job stops when errors pass one per cent.',
      'The engineers are back in ten minutes with the list.',
      'It lifts the limit to 40 requests a second.',
      'The notice goes out within five minutes.',
      'There is no way to take it off with one command.',
      'The road is the same for each of the nine shops.',
      'An abort condition stands on the sheet before each step.',
      'The queue stays where the payment team put it last year.',
      'Back then the release took a week.',
    ],
    silent: [
      'The rule comes off with one command.',
      'Both of them go off again with one line.',
      'A block on writes lifts in a second.',
      'Coming back is the same procedure the other way, at night.',
      'Back is a weight on the balancer, two minutes.',
      'If promotion fails halfway we stay where we were.',
      'Going home is a migration with replication reversed.',
      'It leaves by one revert, and the chart is as it was.',
      'Each wave keeps its digest for going back.',
      'A shop is put back by one flag, within the minute.',
    ],
  },
  {
    rule: 'no-blast-radius',
    kind: 'the reach by its name, or what a step reaches with its bound',
    part: 'propose',
    scaffold: 'design',
    beside: { clarify: SCENE },
    fires: [
      'The alarm rings at errors above 0.5 per cent for five minutes.',
      'All shops move in the one night of 15 February.',
      'The old side is fenced first, then the new one writes.',
      'Only the third attempt went through.',
      'The drill is held by the duty lead alone.',
      'The schedule is read at noon by the editors.',
      'A price of 4 % was agreed with the vendor.',
      'The team reaches its target in March.',
      'First the plan is written, then it is read.',
      'The new version is on every machine by the morning.',
    ],
    silent: [
      'A drill reaches the intake desk alone.',
      'The reach was one studio and nothing beside it.',
      'Quarterly we fail over one region’s viewers only.',
      'A drill goes to one country at a time.',
      'At most 3 % of shoppers see it before the check.',
      'The radius of it is a single shop.',
      'A bad file touches the canteen only.',
      'It lands on the smallest shop and nobody else.',
      'One tenant at a time gets the new schema.',
      'The damage would be one shelf in one shop.',
    ],
  },
  {
    rule: 'nobody-told',
    kind: 'whom one rings by what they are, and who has something by the clock',
    part: 'action',
    scaffold: 'star',
    fires: [
      'I called the script by hand until the queue was flat.',
      'Support had three people on the shift.',
      'Customers have 40 orders open at noon.',
      'I called the function once more and it answered.',
      'My manager has known the cluster for years.',
      'I rang a bell in the hall, as we do after a release.',
      'Players had eleven minutes of black screen.',
      'The wards use the charts from six.',
      'I warned myself not to hurry.',
      'I asked the network team for the routes.',
    ],
    silent: [
      'Support had wording at 09:25, then every 20 minutes.',
      'Owners know by minute fifteen which wave they are in.',
      'I rang the plant before I touched the valve.',
      'I warned the chief nurse that the charts were stale.',
      'I phoned both schools and the bus depot.',
      'I told the harbour master what still worked.',
      'To product: six hours more, and why.',
      'The board knew the same evening.',
      'We warned the ferry crews by radio.',
      'I texted the shift foreman at ten and again at half past.',
    ],
  },
];

describe.each(KINDS)('$rule, by $kind', ({ rule, part, scaffold, beside, fires, silent }) => {
  const foundIn = (text: string) => found(rule, { ...beside, [part]: text }, { scaffold });

  it.each(fires)('fires on “%s”', (text) => expect(foundIn(text)).not.toEqual([]));
  it.each(silent)('has nothing to say of “%s”', (text) => expect(foundIn(text)).toEqual([]));
});
