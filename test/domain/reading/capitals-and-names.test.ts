/** Words in capitals, names of newer tools, and a part for failure that names none: each by its kind, beside what only looks like it. */
import { describe, expect, it } from 'vitest';
import { toolsIn } from '../../../server/domain/reading/tool.ts';
import { draftWith, found } from './question.ts';

const AROUND = ' I was on call that night, told the support desk what to say, and then looked at the pool with a colleague.';

function jargonIn(sentence: string): readonly string[] {
  return found('jargon', { action: sentence + AROUND }).map(({ seen }) => seen);
}

function toolListIn(sentence: string): readonly string[] {
  return found('tool-list', { action: sentence }).map(({ seen }) => seen);
}

function failureMissedIn(fail: string): boolean {
  return found('no-failure-mode', { ...DESIGN, fail }, { scaffold: 'design' }).length > 0;
}

const DESIGN = {
  clarify: 'How many teams, and how often do they ship?',
  constrain: 'Forty teams, ten deploys a day, two people to run it.',
  propose: 'I would build one pipeline for all. It builds an image once, signs it, and promotes it by digest, one cell first.',
  'trade-off': 'One pipeline is less free than forty, and I accept that because two people can run it.',
};

describe('capitals', () => {
  it.each([
    'The WHERE clause was missing a LIMIT, so ORDER BY sorted the lot with OFFSET.',
    'I ran SELECT FOR UPDATE SKIP LOCKED on the jobs table, then an UPSERT with ON CONFLICT DO NOTHING.',
    'A LEFT OUTER JOIN with a GROUP BY and a NOT NULL check on the column.',
  ])('of SQL are no jargon: %s', (sentence) => {
    expect(jargonIn(sentence)).toEqual([]);
  });

  it.each([
    'It was a HUGE mess and I was REALLY tired.',
    'I told them to STOP and WAIT for ten minutes.',
    'We NEVER touched it on a FRIDAY again.',
    'It was about PEOPLE, and the people were tired.',
  ])('that stress a word are no jargon: %s', (sentence) => {
    expect(jargonIn(sentence)).toEqual([]);
  });

  it.each([
    ['ORH', 'The ORH was down and nobody answered.'],
    ['ECHO', 'The ECHO was down for an hour.'],
    ['GXP', 'All GXP jobs failed at two.'],
    ['KRT', 'A LEFT JOIN over the KRT took the night.'],
  ])('of a house of one’s own are: %s', (name, sentence) => {
    expect(jargonIn(sentence)).toEqual([`“${name}” is never spelled out.`]);
  });
});

describe('newer tools', () => {
  it.each([
    ['Three', 'We used OpenTofu, Karpenter and Backstage.'],
    ['Three', 'I set up Grafana Mimir, Tempo and Loki.'],
    ['Three', 'It was Argo Rollouts, Flagger and Crossplane.'],
    ['Four', 'Falco, Trivy, eBPF and Temporal are in the stack.'],
    ['Three', 'Pulumi, Dagger and Kyverno did the rest.'],
  ])('in a row are a list: %s in “%s”', (count, sentence) => {
    expect(toolListIn(sentence)).toEqual([`${count} tools in a row, no reason for any.`]);
  });

  it.each([
    'The vector of the attack, the boundary of the service and the port were open.',
    'A temporal dip, a garden of alerts, a split brain.',
    'I chose Karpenter, Keda and Cilium because nodes had to come within forty seconds.',
  ])('are no list where the words are plain ones, or a reason is given: %s', (sentence) => {
    expect(toolListIn(sentence)).toEqual([]);
  });

  it('that are words as well are named by their capital alone', () => {
    const { passages } = draftWith({ action: 'Temporal keeps the state; the temporal order matters.' });
    expect(toolsIn(passages)).toHaveLength(1);
  });
});

describe('the part of a design for failure', () => {
  it.each([
    'If something goes wrong, we roll back to the previous version.',
    'In case of failure we roll back automatically.',
    'Should the deployment fail, the old version stays.',
    'Failures are handled gracefully by the platform.',
    'It is highly available, so failure is unlikely. We have backups.',
    'We prepare for all failure scenarios in advance.',
  ])('has none where it names nothing that fails: %s', (fail) => {
    expect(failureMissedIn(fail)).toBe(true);
  });

  it.each([
    'The registry may be down: then nothing deploys, and the last images stay cached on the nodes.',
    'The signing key is the likeliest thing to be lost; the gate then refuses everything.',
    'If it fails, the burn-rate alert fires and the controller reverts the digest.',
    'What goes wrong first is the cache: a cold node pulls everything from upstream.',
    'The failure mode I fear is a half-applied plan with the lock held.',
  ])('has one where it is named, or seen: %s', (fail) => {
    expect(failureMissedIn(fail)).toBe(false);
  });
});
