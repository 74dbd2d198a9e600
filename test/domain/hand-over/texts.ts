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

/**
 * Written after the rules stood, and measured once before what they showed was mended: of the first six 3 were read whole, all 7 planted
 * faults were found, and 7 seen that are none; of the last four 3 were read whole, 1 of 2 faults found, and none seen that is none.
 */
export const HELD_HAND_OVERS: readonly LabelledHandOver[] = [
  {
    name: 'first 1, of payments-at-half-past-seven',
    of: 'payments-at-half-past-seven',
    weak: [],
    texts: {
      note: `SEV1, running since 05:47, mitigated but not fixed.
Where we are: failure rate 2.0 % (was 40 %), payments still slow at almost 12 s, about $22k lost.
What I did: added three payment pods (now 6, pinned in Git so Flux keeps them). Checked Postgres: bored, connections waiting on the application. Got Priya and Jonas to move the Kestrel call out of the DB transaction - branch is ready, nobody has reviewed it yet.
What I did not get to: how many customers were charged during the bad half hour. Finance will want that list.
Coming up: ticket presale 08:47, will exceed our capacity by half. Bring a proposal to the call.
Lena: you are incident lead as of now. Status page and Grace at 08:00, then every 20 minutes.`,
    },
  },
  {
    name: 'first 2, of rollup-while-the-index-builds',
    of: 'rollup-while-the-index-builds',
    weak: [],
    texts: {
      note: `Hi Ingrid, yours from 23:00 until Sam comes at midnight.
Now: CPU 52 %, p95 0.4 s, lag on db-main-2 1 s. Shop is healthy since 22:39.
I stopped your rollup (Job suspended, session killed) and cut Pavel's notebook. Status update went out 22:45. Index build on user_activities running, LOCK=NONE.
To do: when the index is there (I expect 23:35) resume the rollup, warehouse needs it by 2 am. Keep an eye on replica lag while it replays the DDL.
Victor and Lucy expect an update at 23:15, please send it.`,
    },
  },
  {
    name: 'first 3, of shop-after-the-lock',
    of: 'shop-after-the-lock',
    weak: [],
    texts: {
      understood: 'Mine now. ALTER is through, other migration steps are parked, customers are fine: checkout 0.4 s.',
      first: 'Replica lag. I read 540 s on db-main-2 and rising, that is not "fine". Back to you at 22:50.',
      unclear:
        'You write that the rollup is done, but nine sellers a minute are still being processed. And CPU shows 42 here, where did 95 come from?',
    },
  },
  {
    name: 'first 4, of leak-before-the-rotation',
    of: 'leak-before-the-rotation',
    weak: [],
    texts: {
      understood:
        'Robin, I have command. 61 addresses are knocking on 3306, all dropped so far. Password for orders_app was in a public repo since Monday. Evidence is saved.',
      first: 'Whether that password still works: Nadia and I test it against the hash by 12:00.',
      unclear: 'Audit log shows three networks, you name two. What is 10.20.44? Has support been told anything?',
    },
  },
  {
    name: 'first 5, of leak-before-the-rotation',
    of: 'leak-before-the-rotation',
    weak: ['state-false', 'gap-missed', 'asks-nothing', 'nobody-has-it', 'no-next-time'],
    texts: {
      understood: 'OK got it, thanks, 120 connections a minute dropped.',
      first: 'Look at the firewall again',
      unclear: 'nothing, all clear',
    },
  },
  {
    name: 'first 6, of payments-at-half-past-seven',
    of: 'payments-at-half-past-seven',
    weak: ['state-old', 'no-next-time'],
    texts: {
      note: `Lena has it. Purchases failing are at 40 % now. Scaled to six pods, committed to Git, DB looked at and fine, Jonas has a branch which is not reviewed. Presale at 08:47. Outcome of charges unknown. Grace gets an update soon.`,
    },
  },
  {
    name: 'last 1, of payments-at-half-past-seven',
    of: 'payments-at-half-past-seven',
    weak: [],
    texts: {
      note: `For Lena, 07:30.
1) Status: purchases failing 2.0%, p99 11.8 s, busiest pod uses 167 connections. Before: 40%.
2) Why: Kestrel's scoring sits in the transaction and holds connections.
3) Tried so far: scaled out to 6 replicas and committed that to Git; looked into the database, CPU 9%, it is not the problem; Priya and Jonas removed the scoring on a branch.
4) Not done: review and sandbox run of that branch, deployment, reconciliation of payments with unknown outcome since 05:30, plan for the presale at 08:47 (180/s vs 120/s).
5) People: you lead, Priya owns the branch, Owen collects complaints. Grace wants to hear at 08:00.`,
    },
  },
  {
    name: 'last 2, of rollup-while-the-index-builds',
    of: 'rollup-while-the-index-builds',
    weak: [],
    texts: {
      note: `Ingrid - the database is calm: 52% CPU, 17 threads, checkout at 0.4 s. We lost EUR 2,700 of orders.
Your rollup is paused (Job suspended at 22:39) and Pavel is disconnected, he has a message. The update of 22:45 told everybody that.
Since 22:48 the new index is building online; expect it around 23:33. Afterwards please start the rollup from the first seller, it has to be ready by 02:00. The replicas build the index later and will lag, db-main-2 serves reads.
You take over at 23:00. Next update to Victor, Claire and Lucy: 23:20.`,
    },
  },
  {
    name: 'last 3, of shop-after-the-lock',
    of: 'shop-after-the-lock',
    weak: [],
    texts: {
      understood: 'I have the shift. Shop is fast: p95 0.4 s, 16 threads, CPU 42%. Migration held.',
      first: 'db-main-2: 540 s behind and growing. If it is not falling by 22:55 I take it out of the read pool.',
      unclear: 'The rollup: you say done, the scene says it goes on. Who told Pavel?',
    },
  },
  {
    name: 'last 4, of rollup-while-the-index-builds',
    of: 'rollup-while-the-index-builds',
    weak: ['state-false', 'blame'],
    texts: {
      note: `Ingrid takes over. CPU is at 71%, all good. Rollup suspended, Pavel's notebook disconnected, update posted, index being built online until 23:33, watch replica lag on db-main-2. Then run the rollup again before 02:00. This happened because Claire's team ignored the warnings. Next update 23:15 to Victor.`,
    },
  },
];
