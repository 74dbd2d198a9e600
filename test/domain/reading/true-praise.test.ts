/** Praise that is deserved, and its near misses: what was planned, believed, refused or somebody else's, a number that measures nothing, a reflection that changes nothing. */
import { describe, expect, it } from 'vitest';
import { found } from './question.ts';

const PRAISE = [
  {
    rule: 'names-undo',
    part: 'action',
    praised: [
      'I put the old rule back with one command.',
      'We rolled back within four minutes.',
      'The flag goes off in seconds, and I kept a hand on it.',
      'I reverted the commit and the queue drained.',
    ],
    not: [
      'We could roll back at any time, so it stood on the slide. Nobody had tried it.',
      'You could roll that back in theory.',
      'I put the switch back to the old size on the list. We had no way to do it.',
      'We kept a way back in the plan. It turned out it had never been wired.',
      'A way back stood in the document. The old images had been purged.',
      'The old version was kept for going back. The script had been deleted.',
    ],
  },
  {
    rule: 'systemic-fix',
    part: 'result',
    praised: [
      'The build now refuses a migration without a plan.',
      'We added an alert on pool wait, and it fired twice in June.',
      'Every client comes with a deadline by default since then.',
    ],
    not: [
      'The tool now refuses it by default, on paper.',
      'We added an alert to the wish list.',
      'We wrote a check for all gateways. It was refused by the budget office and was rejected again in May.',
      'A default timeout in all services would have helped.',
    ],
  },
  {
    rule: 'told-people-with-rhythm',
    part: 'action',
    praised: ['I told support every fifteen minutes what we knew.', 'The wards heard from me every ten minutes until it was over.'],
    not: [
      'I told support that they would hear every fifteen minutes, which I never did.',
      'The plan says that we tell the customers every thirty minutes.',
      'The chairman rang the desk every twenty minutes to ask when it would be over.',
      'The status page was updated every twenty minutes, but it was the vendor’s and not ours.',
    ],
  },
  {
    rule: 'gives-number',
    part: 'result',
    praised: [
      'Pages went from 31 a week to 12.',
      'Back after 37 minutes, with 655 findings late.',
      'It saves £3,000 a month at 60 per cent of the load.',
    ],
    not: [
      'Studio 5 has 48 channels.',
      'We ran 1.2.13 on 16 nodes.',
      'There are 84 steps and 61 boxes.',
      'The report has 68 leaves on 3 shelves.',
    ],
  },
  {
    rule: 'gives-reason',
    part: 'action',
    praised: [
      'I took the flag first, because a rollback needed eight minutes.',
      'I chose the quiet shop, since nobody orders there before noon.',
      'I parked one message, so that the rest could flow.',
    ],
    not: [
      'It hangs beside the coffee machine since the office opened.',
      'We have two halls since the merger.',
      'I attended from our side since the first meeting.',
      'The proposal was rejected by the committee, because the tender had named nightly builds.',
    ],
  },
  {
    rule: 'reflects',
    part: 'reflection',
    praised: ['Next time I would call the wards first.', 'I would ask the readers before I shorten anything.'],
    not: [
      'I can’t say I would do anything differently.',
      'And next time I would again listen to myself.',
      'I would do it the same.',
      'I doubt I would change a thing next time.',
    ],
  },
] as const;

describe.each(PRAISE)('$rule', ({ rule, part, praised, not }) => {
  it.each(praised)('is given for “%s”', (text) => expect(found(rule, { [part]: text })).not.toEqual([]));
  it.each(not)('is not given for “%s”', (text) => expect(found(rule, { [part]: text })).toEqual([]));
});
