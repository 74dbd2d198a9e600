import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReview } from '../../../server/domain/review/parse.ts';
import type { Review } from '../../../server/domain/review/review.ts';

const REVIEW = readFileSync(new URL('fixtures/worked-example.md', import.meta.url), 'utf8');

describe('a review that was read', () => {
  it('knows what its front matter says', () => {
    const { id, title, short, artefact, minutes, screens, verdict, language } = read(REVIEW);
    expect({ id, title, short, artefact, minutes, screens, verdict, language }).toEqual({
      id: 'checkout',
      title: 'The manifest of the checkout, before its first night',
      short: 'A deployment that waits',
      artefact: 'kubernetes',
      minutes: 8,
      screens: ['reliability'],
      verdict: 'after-changes',
      language: 'yaml',
    });
  });

  it('has the artefact line by line, just as it stands in the fence', () => {
    const { lines } = read(REVIEW.replace('replicas: 2', 'replicas: 2 # <b>&amp;</b> *x*').replaceAll('\n', '\r\n'));
    expect([lines.length, lines[0], lines[5], lines.at(-1)]).toEqual([
      32,
      'apiVersion: apps/v1',
      '  replicas: 2 # <b>&amp;</b> *x*',
      '    matchLabels: { app: checkout }',
    ]);
  });

  it('keeps empty lines at the ends of the fence, since marks count lines', () => {
    const { lines } = read(
      REVIEW.replace('```yaml\n', '```yaml\n\n').replace('checkout }\n```', 'checkout }\n\n```').replace('lines: 17', 'lines: 24'),
    );
    expect([lines.length, lines[0], lines.at(-1)]).toEqual([34, '', '']);
  });

  it('has hazards and oddities by their first line, with their places', () => {
    const { hazards, oddities } = read(REVIEW);
    expect(hazards.map(({ id, places, severity, rule, touches }) => ({ id, places, severity, rule, touches }))).toEqual([
      {
        id: 'drain',
        places: [
          { from: 6, to: 6 },
          { from: 30, to: 30 },
        ],
        severity: 'ask',
        rule: null,
        touches: null,
      },
      { id: 'recreate', places: [{ from: 7, to: 8 }], severity: 'ask', rule: null, touches: null },
      { id: 'probe', places: [{ from: 18, to: 20 }], severity: 'stops', rule: null, touches: null },
    ]);
    expect(oddities.map(({ id, rule }) => [id, rule])).toEqual([
      ['digest', 'CKV_K8S_43'],
      ['cpu', 'CKV_K8S_11'],
    ]);
  });

  it('says of a hazard that it touches security or cost', () => {
    const { hazards } = read(REVIEW.replace('- severity: stops', '- severity: stops\n- touches: cost'));
    expect(hazards.map(({ touches }) => touches)).toEqual([null, null, 'cost']);
  });

  it('escapes what an author writes', () => {
    const { hazards, contextHtml } = read(REVIEW.replace('Every release', 'Every `<i>` release').replace('tonight', 'tonight & always'));
    expect(hazards[1]?.titleHtml).toBe('Every <code>&lt;i&gt;</code> release is an outage');
    expect(contextHtml).toContain('tonight &amp; always');
  });
});

describe('a review that is wrong', () => {
  it.each([
    ['lines: 7-8', 'lines: seven', 'expected lines such as 2, 5-7 for “lines”, saw “seven”'],
    ['lines: 7-8', 'lines: 0', 'expected lines such as 2, 5-7 for “lines”, saw “0”'],
    ['lines: 7-8', 'lines:', 'expected a value for “lines”, saw none'],
    ['- lines: 7-8\n', '', 'expected the key “lines” in a hazard, saw none'],
    ['severity: stops', 'severity: blocks', 'expected one of remark, ask, stops for “severity”, saw “blocks”'],
    ['rule: CKV_K8S_43', 'rule: see the linter', 'expected the id of a public rule, or none, for “rule”, saw “see the linter”'],
    ['rule: CKV_K8S_43', 'rule: CKV_K8S_43\n- severity: ask', 'no key “severity” in an oddity'],
    ['artefact: kubernetes', 'artefact: manifest', 'expected one of plan, terraform,'],
    ['minutes: 8', 'minutes: 2.5', 'expected 5 to 30 whole minutes for “minutes”, saw “2.5”'],
    ['verdict: after-changes', 'verdict: maybe', 'expected one of yes, after-changes, no for “verdict”, saw “maybe”'],
    ['verdict: after-changes', 'verdict: yes', 'saw “yes” and the hazard “recreate” of the severity ask'],
    [
      '```\n\n## Hazards',
      '```\n\n```yaml\na: 1\n```\n\n## Hazards',
      'expected one fence that names its language in this section, and no more',
    ],
    ['lines: 6, 30', 'lines: 6, 300', 'expected lines of the artefact, which has 32, saw 300'],
  ])('says what is expected and what is seen (%#)', (from, to, said) => {
    const { content, problems } = parseReview('a.md', REVIEW.replace(from, to));
    expect(content).toBeNull();
    expect(problems.map(({ message }) => message).join('\n')).toContain(said);
  });

  it.each([
    ['8-7', '7-8'],
    ['3, 8 – 7', '3, 7-8'],
    ['8-7, seven', null],
    ['0', null],
    ['8-0', null],
    [`${'9-'.repeat(10_000)}8`, null],
  ])('says how lines are meant that are named backwards: %#', (written, meant) => {
    const { problems } = parseReview('a.md', REVIEW.replace('lines: 7-8', `lines: ${written}`));
    expect(problems.map(({ hint }) => hint)).toEqual([meant && `Write ${meant}.`]);
  });

  it.each([
    ['migration', 'yaml', []],
    ['terraform', 'json', []],
    ['plan', 'hcl', []],
    ['alert-rules', 'hcl', []],
    ['kubernetes', 'hcl', ['expected terraform for “artefact”, as the fence is hcl, saw “kubernetes”']],
    ['kubernetes', 'Dockerfile', ['expected dockerfile for “artefact”, as the fence is Dockerfile, saw “kubernetes”']],
    ['terraform', 'sql', ['expected hcl at the fence, as “artefact” is terraform, saw “sql”']],
  ])('says of an artefact %s in %s only what is sure', (artefact, language, said) => {
    const source = REVIEW.replace('artefact: kubernetes', `artefact: ${artefact}`).replace('```yaml', `\`\`\`${language}`);
    expect(parseReview('a.md', source).problems.map(({ message }) => message)).toEqual(said);
  });

  it('is told of an empty line at the top of its fence, and of lines that hold nothing', () => {
    const told = (source: string) => parseReview('a.md', source).problems.map(({ code, line }) => [code, line]);
    const fence = lineOf(REVIEW, '```yaml');
    expect(told(REVIEW.replace('```yaml\n', '```yaml\n  \n'))).toEqual([['empty-line', fence + 1]]);
    const gap = REVIEW.replace('  replicas: 2', '');
    expect(told(gap)).toEqual([]);
    const other = gap.replace('lines: 6, 30', 'lines: 6');
    expect(told(other)).toEqual([['empty-line', lineOf(other, '- lines: 6\n')]]);
  });

  it('has facts that stand below their text told once, and read', () => {
    const facts = '- lines: 18-20\n- severity: stops\n- rule: none\n';
    const source = REVIEW.replace(`${facts}\n`, '').replace('readiness or an alert.\n', `readiness or an alert.\n\n${facts}`);
    expect(parseReview('a.md', source).problems.map(({ code, line }) => [code, line])).toEqual([['misplaced-text', lineOf(source, facts)]]);
    const plainList = REVIEW.replace('readiness or an alert.\n', 'readiness or an alert:\n\n- lines: of a log\n- other: of none\n');
    expect(parseReview('a.md', plainList).problems).toEqual([]);
  });

  it('has a hazard under ## told once, and read', () => {
    const source = REVIEW.replace('### <a id="probe">', '## <a id="probe">');
    expect(parseReview('a.md', source).problems.map(({ code, line }) => [code, line])).toEqual([
      ['misplaced-heading', lineOf(source, '## <a id="probe">')],
    ]);
    const named = parseReview('a.md', REVIEW.replace('## Hazards', '## <a id="hazards"></a>Hazards')).problems;
    expect(named.map(({ code }) => code)).not.toContain('misplaced-heading');
  });

  it('needs a hazard that stops for a verdict of no', () => {
    const source = REVIEW.replace('severity: stops', 'severity: ask').replace('verdict: after-changes', 'verdict: no');
    expect(parseReview('a.md', source).problems.map(({ code, line }) => [code, line])).toEqual([['wrong-verdict', 7]]);
  });
});

function lineOf(source: string, held: string): number {
  return source.slice(0, source.indexOf(held)).split('\n').length;
}

function read(source: string): Review {
  const { content, problems } = parseReview('questions/reviews/checkout.md', source);
  if (!content) throw new Error(JSON.stringify(problems));
  return content;
}

describe('a slip in a review', () => {
  const told = (...edits: readonly (readonly [string, string])[]) => {
    const text = edits.reduce((source, [from, to]) => {
      expect(source).toContain(from);
      return source.replace(from, () => to);
    }, REVIEW);
    return parseReview('checkout.md', text).problems.map(({ code, line, hint }) => [code, line, hint]);
  };

  it('in a severity keeps the verdict from being judged', () => {
    const verdict = ['verdict: after-changes', 'verdict: no'] as const;
    expect(told(['severity: stops', 'severity: low'], verdict)).toEqual([['bad-value', expect.any(Number), null]]);
    expect(told(['severity: stops', 'severity: stop'], verdict)).toEqual([['bad-value', expect.any(Number), 'Did you mean “stops”?']]);
    expect(told(['severity: stops', 'severity: ask'], verdict).map(([code]) => code)).toEqual(['wrong-verdict']);
  });

  it('in the language of the fence is told at the fence, where the artefact has one by its name', () => {
    const docker = ['artefact: kubernetes', 'artefact: dockerfile'] as const;
    const fence = (language: string) => ['```yaml', `\`\`\`${language}`] as const;
    const line = REVIEW.split('\n').findIndex((one) => one.startsWith('```yaml')) + 1;
    const hint = (kind: string) => `Write \`\`\`dockerfile, or name what is in the fence: artefact: ${kind}.`;
    for (const language of ['yaml', 'json', 'bash']) expect(told(docker, fence(language))).toEqual([['wrong-artefact', line, hint('…')]]);
    expect(told(docker, fence('sql'))).toEqual([['wrong-artefact', line, hint('migration')]]);
    expect(told(docker, fence('hcl'))).toEqual([['wrong-artefact', line, hint('terraform')]]);
    expect(told(fence('bash'))).toEqual([['wrong-artefact', line, 'Write ```yaml, or name what is in the fence: artefact: ….']]);
    expect(told(fence('sql')).map(([code, at]) => [code, at])).toEqual([['wrong-artefact', 4]]);
  });

  it('is none in a language that fits, or says nothing', () => {
    const kind = (artefact: string) => ['artefact: kubernetes', `artefact: ${artefact}`] as const;
    const fence = (language: string) => ['```yaml', `\`\`\`${language}`] as const;
    for (const [artefact, language] of [
      ['dockerfile', 'docker'],
      ['dockerfile', 'Dockerfile'],
      ['terraform', 'json'],
      ['kubernetes', 'json'],
      ['dockerfile', 'text'],
      ['script', 'python'],
      ['pipeline', 'groovy'],
      ['plan', 'yaml'],
    ] as const)
      expect(told(kind(artefact), fence(language)), language).toEqual([]);
  });
});
