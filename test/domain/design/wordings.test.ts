/** What the words of the shipped constraints make of sentences that candidates may well write: one that deals with it, one that passes it over. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConstraint } from '../../../server/domain/design/constraint-reading.ts';
import { DESIGN_SCAFFOLD } from '../../../server/domain/design/design.ts';
import { asQuestion } from '../../../server/domain/design/read.ts';
import { draftOf } from '../../../server/domain/reading/draft.ts';
import { designOf } from './designs.ts';

const DESIGNS = new URL('../../../questions/designs/', import.meta.url);

const SENTENCES: Readonly<Record<string, Readonly<Record<string, readonly [answers: string, passesOver: string]>>>> = {
  'log-ingestion': {
    triple: [
      'We cannot buy hosts, so volume has to shrink: the ten noisiest services ship only their warnings until it is over.',
      'Elasticsearch scales horizontally so the triple load is fine.',
    ],
    addresses: [
      'A processor in the agent overwrites anything that looks like an email with a fingerprint, before it goes over the wire.',
      'We make sure that the index is encrypted and only few people see it.',
    ],
    'store-away': [
      'Four hours fit on the disks of the brokers, we sized them for a day; the writer simply continues from its offset.',
      'S3 has eleven nines so it will not happen.',
    ],
  },
  'delivery-pipeline': {
    approval: [
      'She approves the rules, not each run: the pipeline shows who reviewed the change and which tests ran, and stops if either is missing.',
      'We add a manual step in the pipeline for payments.',
    ],
    schema: [
      'Migrations ship on their own a release earlier, never destructive, so the old code keeps working on the new table.',
      'We run the migration job before the rollout and take a backup.',
    ],
    hijack: [
      'Assume every token those jobs could read is stolen and issue new ones, starting with production; then reference actions by SHA.',
      'We remove the action and scan for malware.',
    ],
  },
  'order-failover': {
    'no-loss': [
      'The paid flag is only set when a queue in the other region has the order too, and we rebuild the rest from the PSP settlement file.',
      'We set the replication lag alarm lower.',
    ],
    residence: [
      'So it becomes two systems: Dublin with Frankfurt behind it for them, and the existing pair for everyone else.',
      'We encrypt the data of Europeans.',
    ],
    'cut-link': [
      'I would do nothing automatically: the standby cannot know whether it is the one that is cut off, so an external vote decides.',
      'The standby takes over immediately when it sees no heartbeat.',
    ],
  },
  'observability-stack': {
    'customer-label': [
      'I say no to the label but give them the id on the trace and a log query for that one account.',
      'We add it because they are an important team, and scale Prometheus up.',
    ],
    'half-bill': [
      'Start with metrics that appear in no rule or panel; that is usually forty per cent, and teams hardly notice.',
      'We negotiate with the vendor.',
    ],
    'same-cluster': [
      'Alerting has to run somewhere that does not die with it, for instance with the vendor, plus a ping that must arrive every minute.',
      'The stack has three replicas on different nodes.',
    ],
  },
  'image-mirror': {
    'upstream-away': [
      'We already mirror every base image nightly and the builders are not allowed to reach the internet.',
      'We wait until they are back, six hours is fine.',
    ],
    'rebuild-all': [
      'Edge nodes before lunch, the internal ones overnight, with a ceiling on parallel pulls per region.',
      'We rebuild everything and roll it out immediately to all nodes.',
    ],
    'bad-tag': [
      'Deployments refer to the checksum, so we redeploy the last one that worked; then tags get locked.',
      'We push the correct image again and restart the pods.',
    ],
  },
  'edge-rate-limiter': {
    'large-customer': [
      'The limit is looked up by customer, theirs is 12,000, and nodes accumulate before they report.',
      'We tell them to slow down.',
    ],
    'random-keys': [
      'Nothing is allocated until the key is proven real; the rest is throttled per /24.',
      'The limiter handles it because each key has a limit.',
    ],
    'store-away': [
      'After 3 ms the node goes on with what it knew last and allows a twenty-fourth each.',
      'Redis is replicated so it is always available.',
    ],
  },
  'database-restore': {
    'hostile-admin': [
      'Backups go to an organisation that our admins cannot log in to, and can be removed by nobody for 30 days.',
      'We use MFA for administrators.',
    ],
    'one-customer': [
      'Bring up yesterday on a spare host, roll it forward to just before the mistake, dump that customer and load it back.',
      'We restore the database from the backup.',
    ],
    'never-tried': ['A job brings up a copy every night and compares counts; the duration is on a graph.', 'We write a runbook for it.'],
  },
  'job-queue': {
    twice: [
      'Sending is recorded under the invoice number first, and whoever finds it there skips it.',
      'We turn on FIFO queues with exactly-once.',
    ],
    'one-tenant': [
      'Their jobs go into a lane with the lowest weight and a ceiling on concurrent ones.',
      'Autoscaling adds workers until it is done.',
    ],
    'provider-slow': [
      'Mail gets its own worker pool with a two-second limit, and after ten errors we leave the provider in peace for a minute.',
      'The jobs are retried until the provider is back.',
    ],
  },
};

describe.each(Object.keys(SENTENCES))('the constraints of %s', (id) => {
  const design = designOf(readFileSync(new URL(`${id}.md`, DESIGNS), 'utf8'));
  const outcomeOf = (constraint: (typeof design.constraints)[number], text: string) => {
    const draft = draftOf({ question: asQuestion(design), scaffold: DESIGN_SCAFFOLD, parts: { [constraint.part]: text }, pace: 140 });
    return readConstraint(constraint, draft, true).outcome;
  };

  it.each(design.constraints)('know an answer to $id, and what is none', (constraint) => {
    const [answers = '', passesOver = ''] = SENTENCES[id]?.[constraint.id] ?? [];
    expect(outcomeOf(constraint, answers)).toBe('answered');
    expect(outcomeOf(constraint, passesOver)).not.toBe('answered');
  });
});

it('has sentences for every shipped design', () => {
  expect(Object.keys(SENTENCES)).toHaveLength(8);
});
