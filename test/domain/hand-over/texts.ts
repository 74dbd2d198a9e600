/** Hand-overs and read-backs of the shipped files, with what a good lead would ask to change. */

export type LabelledHandOver = {
  readonly name: string;
  /** The id of the file. */
  readonly of: string;
  readonly texts: Readonly<Record<string, string>>;
  /** Rules that have to ask for a change. */
  readonly weak: readonly string[];
};

export const HAND_OVER_TEXTS: readonly LabelledHandOver[] = [
  {
    name: 'a whole hand-over of payments',
    of: 'payments-at-half-past-seven',
    weak: [],
    texts: {
      note: `Lena, from 07:35 the incident is yours. It is a SEV1 since 05:47. 2.0% of purchases fail now (40% at first), a payment takes 11.8 s, $21,700 lost so far.
Done: scaled payments from three to six pods at 05:51, which brought it down, and committed six in Git so that Flux leaves it. The database itself is idle at 9% CPU, it only waits.
Cause: the score of Kestrel is fetched inside the transaction. Priya and Jonas have a branch that takes it out. Not reviewed, not tried in the sandbox.
Open: the presale at 08:47, 180 a second against 120 that we carry. Maria wants a proposal in the call. Priya owns the patch. Charges cut off since 05:30 may have taken money, nobody has counted them: please give that to Owen.
Grace expects word at 08:00, customers too.`,
    },
  },
  {
    name: 'a cheerful one',
    of: 'payments-at-half-past-seven',
    weak: ['state-false', 'tried-missing', 'open-missing', 'nobody-has-it', 'no-next-time', 'blame'],
    texts: { note: 'Everything is mostly fine, we scaled up. 12% of purchases fail. Priya should have tested the release. Good luck.' },
  },
  {
    name: 'one in bullets',
    of: 'payments-at-half-past-seven',
    weak: [],
    texts: {
      note: `- State: 2% of purchases failing, p99 11.8 s, pool 167 of 200 on the busiest pod
- Tried: six payment pods instead of three (in Git, Flux will not undo it); looked at the database, it is healthy, 9% CPU
- Fix: Jonas has a branch, scoring out of the transaction, not deployed, needs a review and the sandbox
- Presale 08:47 brings 180/s, six pods carry 120/s, decide in the call
- Unknown outcome of charges since 05:30, count and settle
- You have it from 07:35, Lena. Next update 07:55, Grace and status page`,
    },
  },
  {
    name: 'one without what is open',
    of: 'payments-at-half-past-seven',
    weak: ['open-missing'],
    texts: {
      note: `Lena has it now. 2.0% of purchases fail, down from 40% since payments has six pods; they are committed to Git. The database looked fine. Jonas and Priya patch the scoring out of the transaction. Next word to Grace at 08:00.`,
    },
  },
  {
    name: 'a whole hand-over of the rollup',
    of: 'rollup-while-the-index-builds',
    weak: [],
    texts: {
      note: `Ingrid has it from 23:00. Checkout p95 is 0.4 s, CPU 52%, EUR 2,700 of orders lost.
I suspended your rollup at 22:39 and disconnected Pavel's notebook; I posted an update at 22:45.
The index on seller, time and user is being built since 22:48, about 45 minutes, so until 23:33. Then start the rollup again, the figures are due at 02:00. Watch the lag of db-main-2, it will build the index too.
Victor and Claire get the next word at 23:15, from Ingrid.`,
    },
  },
  {
    name: 'one that is late with its figures and its times',
    of: 'rollup-while-the-index-builds',
    weak: ['state-old', 'next-time-past'],
    texts: {
      note: `Ingrid has it. Database CPU is at 95% now. The rollup is suspended, Pavel's notebook disconnected, an update is posted. The index is being built, and then the rollup has to be started again, as figures are wanted; watch the lag of db-main-2. The next update is due at 22:45 for Victor and Claire.`,
    },
  },
  {
    name: 'a whole read-back of the leak',
    of: 'leak-before-the-rotation',
    weak: [],
    texts: {
      understood:
        'I have it from here. 87 connections a minute are dropped, clients have 0 login errors, 0.3% of orders fail. The evidence is locked since 11:44.',
      first: 'I compare the hash of the leaked password with the one in use, and say by 11:55 what came of it.',
      unclear:
        'Why do we think that the password is old? Who is 10.20.44 in the audit log, is it the finance export? Who answers Marcus and Amy?',
    },
  },
  {
    name: 'a nod',
    of: 'leak-before-the-rotation',
    weak: ['no-state', 'gap-missed', 'no-first-check', 'asks-nothing', 'nobody-has-it', 'no-next-time'],
    texts: { understood: 'Password is old, nobody got in, all under control.', first: '', unclear: 'Nothing.' },
  },
  {
    name: 'a read-back that doubts the notes',
    of: 'shop-after-the-lock',
    weak: [],
    texts: {
      understood: 'I take over. p95 is 0.4 s, CPU is at 42% and not 95%. The ALTER went through, the rest of the migration is held.',
      first: 'The lag of db-main-2: I see 540 s, and I tell you at 22:55 whether it falls.',
      unclear: 'Is the rollup really done? I still see it running, nine sellers a minute. Does Pavel know, he did not answer in chat?',
    },
  },
  {
    name: 'an echo of the notes',
    of: 'shop-after-the-lock',
    weak: ['state-old', 'gap-missed', 'nobody-has-it', 'no-next-time'],
    texts: {
      understood: 'CPU is at 95%, p95 is 0.4 s. Rollup is done.',
      first: 'I check the dashboards again.',
      unclear: 'When is the next update due?',
    },
  },
];
