import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../../server/domain/run/findings.ts';
import { runView } from '../../../server/domain/run/run-view.ts';
import { played, scenario } from './small-scenario.ts';

const SMALL = scenario(
  `flags: [deep]
signals:
  errors: { label: Errors, is: 12%, good: below 2% }`,
  `## Start

Errors stand at {{errors}}, and the log of the gateway says why they cannot be counted twice.

\`\`\`log gateway | Loki | hot: 502
GET /pay 502
\`\`\`

> **If** \`deep\`: Somebody asks what you found.

- [Read the log](#start)
  - id: log
  - takes: 2m
  - sets: deep
  - sets: errors 30%
  - shows: The log is full of timeouts, {{errors}} by now.

    > **If** \`deep\`: Each of them took ten seconds.
- [Look again](#start)
  - id: again
  - takes: 1m
  - again: 3
  - shows: It reads {{clock}}, and nothing else has changed since you looked.
- [Restart](#next)
  - id: restart
  - takes: 1m
  - sets: errors 1%
  - shows: The pods come back.

## Next

It goes on.

- [Go back](#start)
  - id: back
- [Close](#end)

## End

- ends: resolved

## At any time

- [Post an update](#at-any-time)
  - id: post
  - shows: Support pins it.
`,
);

function findings(...names: string[]) {
  return runView(played(SMALL, ...names), 7).findings;
}

describe('what was found', () => {
  it('stays as it read when it was taken, with the If-quotes judged then, whatever comes later', () => {
    const [found] = findings('start/log', 'start/restart').filter(({ id }) => id === '1');
    expect(found?.html).toContain('30% by now');
    expect(found?.html).toContain('Each of them took ten seconds');
    expect(found).toMatchObject({ clock: '23:52', labelHtml: 'Read the log' });
  });

  it('stands newest first, in every scene until the run is over', () => {
    const ids = (...names: string[]) => findings(...names).map(({ id }) => id);
    expect(ids('start/log', 'at-any-time/post')).toEqual(['2', '1']);
    expect(ids('start/log', 'at-any-time/post', 'start/restart', 'next/close')).toEqual(['3', '2', '1', '0-scene']);
  });

  it('keeps each time of what may be looked at again', () => {
    const texts = findings('start/again', 'start/again').map(({ html }) => html);
    expect([texts[0]?.includes('23:52'), texts[1]?.includes('23:51')]).toEqual([true, true]);
  });

  it('holds what led to another scene once it no longer stands there', () => {
    const ids = (...names: string[]) => findings(...names).map(({ id }) => id);
    expect(ids('start/restart')).toEqual(['0-scene']);
    expect(ids('start/restart', 'at-any-time/post')).toEqual(['2', '1', '0-scene']);
  });

  it('holds the evidence of a scene that was left, once for all visits that found it so', () => {
    const scenes = (...names: string[]) => findings(...names).filter(({ id }) => id.endsWith('-scene'));
    expect(scenes('start/log')).toEqual([]);
    expect(scenes('start/restart')[0]).toMatchObject({ labelHtml: 'Start', clock: '23:50' });
    expect(scenes('start/restart')[0]?.html).toContain('is-hot');
    expect(scenes('start/restart', 'next/back')).toHaveLength(1);
  });

  it('is named by its choice, and by the scene while it is what just came', () => {
    const view = runView(played(SMALL, 'start/log'), 7);
    expect(view.scene.came).toMatchObject({ finding: '1', summary: expect.stringMatching(/^The log is full of timeouts, 30% by now\.$/) });
    expect(view.choices.find(({ labelHtml }) => labelHtml === 'Read the log')?.finding).toBe('1');
    expect(runView(played(SMALL, 'start/restart'), 7).scene.came).toBeNull();
  });
});

describe('what was read', () => {
  it('folds after a decision that stayed, and says what has come to it since', () => {
    expect(runView(played(SMALL), 7).scene.read).toBeNull();
    const { scene } = runView(played(SMALL, 'start/log'), 7);
    expect(scene.read).toBe('Errors stand at 30%, and the log of the gateway says why they cannot be counted twice.');
    expect(scene.freshHtml).toContain('Somebody asks what you found');
    expect(scene.proseHtml).not.toContain('Somebody asks');
    const later = runView(played(SMALL, 'start/log', 'start/again'), 7).scene;
    expect([later.freshHtml, later.proseHtml.includes('Somebody asks')]).toEqual(['', true]);
  });

  it('does not fold where there is little to read, or one has only come', () => {
    expect(runView(played(SMALL, 'start/restart', 'at-any-time/post'), 7).scene.read).toBeNull();
    expect(runView(played(SMALL, 'start/restart'), 7).scene.read).toBeNull();
  });
});

describe('the sentence that stands for a finding', () => {
  it.each([
    ['<p>Only Europe fails, by a wide margin here. More.</p>', 'Only Europe fails, by a wide margin here.'],
    [
      '<p>You read all of it.</p><blockquote><p>The score is asked for first. Then</p></blockquote>',
      'You read all of it. The score is asked for first.',
    ],
    ['<figure><figcaption><span>nodes &amp; pods</span><span>kubectl</span></figcaption><pre>x</pre></figure>', 'nodes & pods'],
    [
      '<p>It took 5.0 s and 2.5 GB, at node-a.example, twice in a row. Then</p>',
      'It took 5.0 s and 2.5 GB, at node-a.example, twice in a row.',
    ],
  ])('of %s', (html, sentence) => {
    expect(firstSentence(html)).toBe(sentence);
  });

  it('is cut between words', () => {
    const cut = firstSentence(`<p>${'word '.repeat(60)}</p>`);
    expect(cut.length).toBeLessThan(124);
    expect(cut).toMatch(/word …$/);
  });
});
