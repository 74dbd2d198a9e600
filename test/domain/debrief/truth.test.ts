import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellingLines } from '../../../server/domain/debrief/telling-lines.ts';
import { ASK, CLOSE, debriefIn, END, LEAK, LOCK, LOCKS, NODES, POOL, SCALE, WORKER } from './pool.ts';

describe('what was really wrong', () => {
  it('names the variant that held and those that could have', () => {
    const truth = debriefIn(LEAK, [LOCKS, WORKER, CLOSE]).truth;
    expect(truth?.held).toBe(LEAK);
    expect(truth?.variants.map(({ truth }) => truth)).toEqual([
      'The bank answers slowly.',
      'A migration holds a lock.',
      'A worker leaks its connections.',
    ]);
  });

  it('sets what each look shows beside what it would have shown, with where it was taken', () => {
    expect(debriefIn(LOCK, [NODES, LOCKS, END, CLOSE]).truth?.evidence).toEqual([
      {
        labelHtml: 'Look at the locks',
        looked: { turn: 2, clock: '02:15' },
        cells: [['No session waits.'], ['One session blocks forty.'], ['No session waits.']],
      },
      {
        labelHtml: 'Look at the heap',
        looked: null,
        cells: [['The workers hold two each.'], ['The workers hold two each.'], ['A worker holds ninety connections.']],
      },
    ]);
  });

  it('leaves out what reads alike, what only asks or acts, and what was never offered', () => {
    const labels = debriefIn(LOCK, [NODES, ASK, SCALE, CLOSE]).truth?.evidence.map(({ labelHtml }) => labelHtml);
    expect(labels).toEqual(['Look at the locks', 'Look at the heap']);
  });

  it('is nothing without variants', () => {
    const source = readFileSync(new URL('../fixtures/worked-example.md', import.meta.url), 'utf8');
    expect(debriefIn(0, ['overview/roll-the-pool-change-back'], source).truth).toBeNull();
  });

  it('writes the name of a variant as words', () => {
    expect(debriefIn(LOCK, [END, CLOSE], POOL.replaceAll(/\block\b/g, 'held_lock')).truth?.variants[LOCK]?.name).toBe('held lock');
  });
});

describe('the lines that tell apart', () => {
  it('are those that not every cause shows, marked ones first, three at most', () => {
    const [a, b] = tellingLines([
      '<p>Five look alike.</p><figure class="evidence"><figcaption>zone b</figcaption><pre><code>x   1\ny <b class="hot">2</b>\nz</code></pre></figure>',
      '<p>Five look alike.</p><figure class="evidence"><figcaption>zone c</figcaption><pre><code>x   1\nq\nr\ns\nt</code></pre></figure>',
    ]);
    expect(a).toEqual(['y 2']);
    expect(b).toEqual(['q', 'r', 's']);
  });

  it('are decoded, and none where it is not offered', () => {
    expect(tellingLines(['<p>a &lt; b</p>', null, '<p>c</p>'])).toEqual([['a < b'], null, ['c']]);
  });
});
