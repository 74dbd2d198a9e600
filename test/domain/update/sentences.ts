/** Sentences as people write them, by what a good lead sees in each; a quarter is kept away from tuning. */
import type { UpdateRuleId } from '../../../server/domain/update/update-finding.ts';

export type SentenceKind = {
  readonly name: string;
  readonly rule: UpdateRuleId;
  readonly level: 'weak' | 'good';
  /** In these the rule speaks. */
  readonly found: readonly string[];
  /** In these it does not. */
  readonly silent: readonly string[];
  readonly heldFound: readonly string[];
  readonly heldSilent: readonly string[];
};

export const SENTENCES: readonly SentenceKind[] = [
  {
    name: 'a cause that is told as known',
    rule: 'unknown-cause',
    level: 'weak',
    found: [
      'Some customers cannot pay because the provider is slow.',
      'The deploy of the cart service caused it.',
      'A migration holds a lock on orders and blocks everybody.',
      'Half of the orders time out because a query lost its index.',
      "Last night's release broke the login.",
      'A slow query is using up all connections.',
      'The new config brought the gateway down.',
      "It comes from the bank's gateway.",
      'An index that was dropped on Monday slows every search.',
      'The batch locked the invoices table.',
      'A full disk took the database down.',
    ],
    silent: [
      'The cause is not the database.',
      'The database did not cause it.',
      'The problem is still there.',
      'The culprit is not the new release.',
      'Nobody knows yet which change broke the login.',
      'The release is blocked until the test has run.',
      'We asked where the load comes from.',
      'We think the deploy caused it.',
      'A lock may hold up the orders.',
      'We stopped the batch because it was safe to.',
      'We have ruled out that the release broke it.',
      'We do not know what caused it.',
      'We are checking whether the release broke it.',
      'We cannot roll back because the migration goes one way.',
    ],
    heldFound: [
      'Nobody can log in because the identity service ran out of memory.',
      'The retry storm overloads the database.',
      "Yesterday's schema change led to this.",
    ],
    heldSilent: [
      'It was not the deploy that caused it.',
      'The cause lies not with our bank.',
      'Something broke the login; we are looking for what.',
    ],
  },
  {
    name: 'blame of a person by name',
    rule: 'blame',
    level: 'weak',
    found: [
      'Jonas broke checkout with his deploy.',
      'Maria forgot to test it.',
      'Tom did not check the query plan.',
      'Ana deleted the wrong index.',
      'It was Jonas who pushed the bad config.',
      'Checkout is down because Deniz skipped the review.',
      'She forgot the flag.',
      'Deniz left the key in the repository.',
      'Jonas shipped it untested.',
      'Jonas is the engineer on call. Jonas forgot the flag.',
    ],
    silent: [
      'Jonas checks the plan and writes at 06:30.',
      'Maria has not forgotten the list.',
      'Payments broke on Monday.',
      'Checkout broke at 05:30 for everybody.',
      'Kestrel, our risk provider, broke the contract at 05:30.',
      'Priya ran the query plan and restarted the pod.',
      'The release broke checkout.',
      'Priya broke the list into three parts.',
      'She should have the list by seven.',
    ],
    heldFound: [
      'Grace ran the migration without asking anybody.',
      'Priya should have tested it.',
      "Thanks to Tom's mistake nobody can pay.",
    ],
    heldSilent: ['Tom deleted the stuck lock and watches the pool.', 'Login broke again at 05:50.'],
  },
  {
    name: 'a time in words',
    rule: 'next-word',
    level: 'good',
    found: [
      'I write again in five minutes.',
      'The next update is at half past six.',
      'We post again at a quarter to seven.',
      'I report back at 7 am.',
      'Next word in three quarters of an hour.',
      'Word again in forty-five minutes.',
      "Next update at seven o'clock.",
      'Next update at 7.',
      'Next word within the hour.',
      'We call you back at 8 a.m.',
    ],
    silent: [
      'We had an update since half past five.',
      'I write again in a while.',
      'We tell you in a minute or so.',
      'One in five of the calls back to us fail.',
      'Five to eight calls fail.',
      'The report went out at five.',
    ],
    heldFound: [
      'I will write at ten to seven.',
      'Next update in twenty-five minutes.',
      'I call you at noon.',
      'Next update at six thirty.',
    ],
    heldSilent: ['The last message went out at a quarter to six.'],
  },
  {
    name: 'a promise, and one that is denied',
    rule: 'next-word',
    level: 'good',
    found: [
      'We do not know the cause and write again at 07:00.',
      'We cannot mend it before the sale; next update at 07:00.',
      'We will not wait: next word at 07:00.',
      'No news yet, next update at 07:00.',
      'I cannot say more now, I write at 07:00.',
    ],
    silent: [
      'I cannot promise an update before 07:00.',
      'There will be no update before 07:00.',
      'We will not write again before 07:00.',
      "I can't say whether we will have news by 07:00.",
      'Do not expect word from us at 07:00.',
      'We are not in a position to promise news by 07:00.',
    ],
    heldFound: ['I have no cause for you yet but will post at 07:00.', 'If nothing changes, we write at 07:00.'],
    heldSilent: ["I won't be able to post by 07:00.", "Don't wait for an update at 07:00."],
  },
  {
    name: 'what is being done, in the present',
    rule: 'what-is-done',
    level: 'good',
    found: [
      'We end it.',
      'We cap the pool.',
      'We fence off the slow node.',
      'I kill the query now.',
      'We route traffic around zone b.',
      'The team caps the retries.',
      'We shed the load of the reports.',
      'I lift the limit.',
      'We bounce pods in zone b.',
    ],
    silent: [
      'We see it.',
      'We lose the orders.',
      'We know the cause.',
      'We expect the worst.',
      'We do not cap the pool.',
      'I regret the trouble.',
      'We need the bank.',
      'We fear the worst.',
      'We get all orders twice.',
      'Which of them ends the trial we know.',
    ],
    heldFound: ['We evict the stuck pod.', 'Priya undoes the change.', 'I flush the queue.'],
    heldSilent: ['We miss the data.', 'We understand the impact.', 'We have the same problem.'],
  },
];
