import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../server/domain/debrief/debrief.ts';
import { VERDICTS } from '../../server/domain/debrief/verdict.ts';
import { calibrationOf } from '../../server/domain/run/calibration.ts';
import type { DebriefSetting } from '../../views/links.ts';
import { DebriefPage, type DebriefPageProps } from '../../views/runs/debrief-page.tsx';
import { advice, decision, forty, judged, none, payment } from './fixture-debrief.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

const asIs: DebriefSetting = { order: 'cost', decision: null, signal: 0 };

type More = Partial<
  Pick<DebriefPageProps, 'setting' | 'parent' | 'judgement' | 'written' | 'notes' | 'scenarioId' | 'predicted' | 'calibration' | 'live'>
>;

function page(debrief: Debrief, more: More = {}): string {
  const props = {
    frame,
    runId: 'r1',
    written: [],
    notes: '',
    predicted: [],
    calibration: null,
    live: null,
    scenarioId: 'payment-timeout',
    parent: null,
    judgement: null,
    reviewId: 'id-of-a-review-',
    setting: asIs,
    ...more,
  };
  return String(<DebriefPage {...props} debrief={debrief} />);
}

function svgOf(html: string): string {
  return html.slice(html.indexOf('<svg class="curve"'), html.indexOf('</svg>'));
}

function decisionOn(html: string, turn: number): string {
  const begin = html.indexOf(`id="decision-${turn}"`);
  return html.slice(begin, html.indexOf('</article>', begin));
}

function section(html: string, id: string, next = '</section>'): string {
  const begin = html.indexOf(`id="${id}"`);
  return html.slice(begin, html.indexOf(next, begin));
}

describe('a debrief', () => {
  it('gives the score, a summary and the decision from which a retry is most worth it', () => {
    const html = page(payment);
    expect(textOf(html)).toContain(
      '74 / 100 Service was restored in 19 minutes. The first word out came after 34. Whoever chooses at random',
    );
    expect(html).toContain('<form id="retry" method="post" action="/runs/r1/retries">');
    expect(html).toMatch(/form="retry" name="turn" value="4">\s*Retry from decision 4/);
  });

  it('offers no retry where no decision lost anything', () => {
    expect(textOf(page({ ...payment, retryTurn: null }))).not.toContain('Retry from decision');
  });

  it('begins its review as an interview of one item, once from a page', () => {
    const html = page(payment);
    expect(html).toMatch(/name="id" value="id-of-a-review-"\/><button[^>]*name="alone" value="run\/r1">\s*Write its review/);
  });

  it('shows each verdict by sign and word', () => {
    const text = textOf(page(payment));
    for (const verdict of ['!! best', '! close', '?! slip', '? mistake']) expect(text).toContain(verdict);
    expect(text).not.toMatch(/! good/);
  });

  it('gives each decision its loss, what it brought, why, and what was better then', () => {
    const fourth = textOf(decisionOn(page(payment), 4));
    expect(fourth).toContain('Raise the pool limit to 500 and restart −14.4 points');
    expect(fourth).toContain('The provider was the bottleneck.');
    expect(fourth).toContain('It brought Handling risk −2');
    expect(fourth).toContain('Meanwhile Revenue lost: $4,000 in 2 min, −1.2');
    expect(fourth).toContain('Retry from here at decision 4');
    expect(textOf(decisionOn(page(payment), 3))).toContain('Better then Turn the sync_charge flag off It is reversible');
  });

  it('keeps what was better closed where the retry that it offers would be spoilt, and there alone', () => {
    const html = page(payment);
    expect(decisionOn(html, 4)).toMatch(
      /<details><summary>Show it\. A retry from here teaches more before\.<\/summary><b>Scale payment pods/,
    );
    expect(decisionOn(html, 3)).not.toContain('<details>');
  });

  it('calls the least evil so, and leads to the same advice', () => {
    const [first] = payment.decisions;
    if (!first) throw new Error('no decision');
    const evil = { ...first, loss: '3', lossValue: 3, better: advice('Hand over', null, { kind: 'least' }) };
    const again = { ...evil, turn: 2, better: advice('Hand over', null, { sameAs: 1 }) };
    const html = page({ ...payment, decisions: [evil, again] });
    expect(textOf(decisionOn(html, 1))).toContain('Least bad then Hand over');
    expect(textOf(decisionOn(html, 2))).toContain('Better then Hand over The same advice as at decision 1.');
  });

  it('says of a right step what was missing before it', () => {
    const [first] = payment.decisions;
    if (!first) throw new Error('no decision');
    const early = {
      ...first,
      whyHtml: null,
      whyAt: null,
      loss: '2',
      lossValue: 2,
      better: advice('Post an update', null, { kind: 'before' }),
    };
    const text = textOf(decisionOn(page({ ...payment, decisions: [early] }), 1));
    expect(text).toContain('It was the right step; what was missing before it was worth 2 more.');
    expect(text).toContain('Right, but first Post an update');
  });

  it('tells a loss by the clock and points of an arrival in lines of their own, with their points', () => {
    const brought = [{ skill: 'communication' as const, name: 'communication', points: '−2' }];
    const [first] = payment.decisions;
    if (!first) throw new Error('no decision');
    const late = {
      ...first,
      consequences: [
        { kind: 'clock' as const, clock: '06:17', labelHtml: 'Half an hour without relief', brought },
        { kind: 'arrival' as const, clock: '06:17', labelHtml: 'Taken over', brought },
      ],
    };
    const html = decisionOn(page({ ...payment, decisions: [late] }), 1);
    expect(html.match(/<dt>/g)).toHaveLength(3);
    expect(textOf(html)).toContain('By the clock 06:17 Half an hour without relief: communication −2');
    expect(textOf(html)).toContain('On arrival Taken over: communication −2');
  });

  it('says right call, no evidence where the evidence was missing, and there alone', () => {
    const html = page(payment);
    expect(html.match(/Right call, no evidence/g)).toHaveLength(1);
    expect(decisionOn(html, 5)).toContain('Right call, no evidence');
  });

  it('has words for every decision that scored, lesson or not', () => {
    const brought = [{ skill: 'risk' as const, name: 'handling risk', points: '+1' }];
    const plain = { ...payment.decisions[1], whyHtml: null, brought };
    const free = decision({ turn: 1, clock: '1', verdict: 'best', lossValue: 0, ceilingValue: 100, labelHtml: 'x', brought });
    const cost = decision({ turn: 2, clock: '1', verdict: 'slip', lossValue: 3, ceilingValue: 97, labelHtml: 'x', ...plain, loss: '3' });
    const html = page({ ...payment, decisions: [free, cost] });
    expect(textOf(decisionOn(html, 1))).toContain('It earned handling risk +1, and nothing was better then.');
    expect(textOf(decisionOn(html, 2))).toContain('another one was worth 3 more then.');
  });

  it('leads back to a lesson only where the domain names the turn', () => {
    const [first] = payment.decisions;
    if (!first) throw new Error('no decision');
    const html = page({ ...payment, decisions: [first, { ...first, turn: 2, whyAt: 1 }, { ...first, turn: 3 }] });
    expect(textOf(decisionOn(html, 2))).toContain('The same choice as at decision 1, and the same lesson.');
    expect(decisionOn(html, 2)).not.toContain('Most incidents');
    expect(decisionOn(html, 3)).toContain('Most incidents');
  });

  it('shows what was written where it is given, and no place for it where it is not', () => {
    const reading = { kind: 'read', findings: [] } as const;
    const written = {
      turn: 4,
      clock: '05:51',
      labelHtml: 'Post',
      writes: 'update',
      tells: ['team'],
      text: 'We are on it.',
      reading,
    } as const;
    const html = page(payment, { written: [written], notes: 'pool is full' });
    expect(textOf(decisionOn(html, 4))).toContain('You wrote We are on it.');
    expect(textOf(html)).toContain('Your notes pool is full');
    expect(page(payment)).not.toMatch(/You wrote|Your notes/);
  });

  it('keeps the best line closed until it is asked for', () => {
    const html = page(payment);
    expect(html).toMatch(/<details class="best-line" id="best-line"><summary>Show the best line, 2 decisions/);
    expect(html).not.toMatch(/<details[^>]*\sopen/);
  });

  it('states the thresholds that the domain judges by', () => {
    const text = textOf(page(payment));
    for (const { verdict, upTo } of VERDICTS.slice(1, -1)) expect(text).toMatch(new RegExp(`${verdict} [?!]+ up to ${upTo} `));
    expect(text).toContain('best !! nothing');
    expect(text).toContain('blunder ?? more');
    expect(VERDICTS.map(({ verdict }) => verdict)).toEqual(['best', 'close', 'slip', 'mistake', 'blunder']);
  });

  it('compares with the best line, and with chance in words, unless the run was lost', () => {
    const text = textOf(page(payment));
    expect(text).toContain('Revenue lost $38,000 $12,000');
    expect(text).toContain('Whoever chooses at random, without reading, ends lower 81 times in 100.');
    expect(textOf(page({ ...payment, betterThan: 100 }))).toContain('ends lower every time.');
    expect(textOf(page({ ...payment, betterThan: null }))).not.toContain('at random');
  });

  it('says of a cost that is less only because the run ended', () => {
    const costs = [{ label: 'Revenue lost', you: '$1,000', best: '$12,000', endedEarly: true }];
    expect(textOf(page({ ...payment, costs }))).toContain('* Less than on the best line because the run ended first, after 1 h.');
    expect(textOf(page({ ...payment, costs }))).toContain('Revenue lost $1,000 * $12,000');
    expect(textOf(page(payment))).not.toContain('*');
  });

  it('shows the level that follows from the points beside it, with its definition', () => {
    const text = textOf(section(page(payment), 'levels'));
    expect(text).toContain('from 25 % of the best line 2, from 60 % of the best line 3, from 95 % of the best line 4, otherwise 1.');
    expect(text).toContain('Stabilising +8, −1.5 10 3, solid senior');
    expect(text).toContain('Handling risk −1 4 1, poor, below zero');
    expect(text).toContain('Learning not observed in this incident');
    expect(text).not.toMatch(/\d of \d/);
  });

  it('draws what was lost on the other side of zero', () => {
    const html = section(page(payment), 'levels');
    const [, lost = ''] = /(<rect class="lost"[^>]*>)/.exec(html.slice(html.indexOf('Handling risk'))) ?? [];
    const zero = Number(/class="floor" x1="([\d.]+)"/.exec(html)?.[1]);
    const [, x, width] = /x="([\d.]+)".*width="([\d.]+)"/.exec(lost) ?? [];
    expect(Number(width)).toBeGreaterThan(0);
    expect(Number(x) + Number(width)).toBeCloseTo(zero, 0);
  });

  it('sets three times beside those of the best line, and gives a lost run none to repair', () => {
    const text = textOf(section(page(payment), 'times', '</table>'));
    expect(text).toContain('This run 12 min 29 min 34 min');
    expect(text).toContain('Best line 4 min 23 min 31 min');
    if (!payment.times) throw new Error('no times');
    const lost = { ...payment.times, you: { ...payment.times.you, repaired: null } };
    expect(textOf(section(page({ ...payment, times: lost }), 'times', '</table>'))).toContain('This run 12 min 29 min never');
    const early = { ...payment.times, endedBefore: 'repair' as const, you: { ...payment.times.you, relieved: 9, repaired: 9, end: 12 } };
    expect(textOf(page({ ...payment, times: early }))).toContain('This run ended after 12 min, before the last repair on the best line:');
    const well = {
      ...payment.times,
      endedBefore: 'miss' as const,
      you: { missed: null, detected: 4, relieved: null, repaired: null, end: 12 },
    };
    const said = textOf(page({ ...payment, times: { ...well, best: { ...well.best, missed: 20 } } }));
    expect(said).toContain('This run 4 min nothing missed nothing missed');
    expect(said).toContain('On the best line the first objective is missed after 20 min');
  });

  it('says who heard when, who never did, and whom nobody had to tell', () => {
    const text = textOf(section(page(payment), 'heard'));
    expect(text).toContain('Team 05:52 05:52 Leadership never 05:58 Partners no need no need');
    expect(page({ ...payment, heard: [] })).not.toMatch(/Who heard when|First word out/);
  });
});

describe('what was really wrong', () => {
  it('names the cause that held, tints its column, and says what was looked at and what never was', () => {
    const html = page(payment, { judgement: judged });
    const text = textOf(section(html, 'truth', 'id="judgement"'));
    expect(text).toContain(
      'Settlement holds the rows. The same page could have had two other causes: “The provider takes 10 s.” “One zone drops packets.”',
    );
    expect(text).toContain('Decision 2 left one; nothing else that you were shown told them apart.');
    expect(text).toContain('Ask the database you looked at 05:49, decision 2 idle in transaction row, held by 48213 idle');
    expect(text).toContain('Open the traces you never looked score 10 s UPDATE 15 s not offered');
    expect(html.match(/<t[hd][^>]*class="truth"/g)).toHaveLength(3);
    expect(html).toContain('<form method="post" action="/runs/r1/another-cause">');
  });

  it('is absent without variants', () => {
    const html = page({ ...payment, truth: null });
    expect(html).not.toMatch(/really wrong|another-cause|Judgement and luck|Causes still possible/);
  });
});

describe('judgement and luck', () => {
  it('sets the score beside all-knowing, par and the labels alone, and says what was luck', () => {
    const text = textOf(page(payment, { judgement: judged }));
    expect(text).toContain('All-knowing 100 Careful reader, par 93 You 74 Labels only 61');
    expect(text).toContain('Par was 93, and you have 74. Your decisions gave away 14 on what was known then, and luck took 5');
    expect(text).toContain('From decision 3 on, knowing more of the cause could change nothing');
  });

  it('says at each decision how many causes were left, and what a look was worth', () => {
    const html = page(payment, { judgement: judged });
    expect(textOf(decisionOn(html, 2))).toContain('Causes still possible Three, then one. The look was worth 27.2 points');
    expect(textOf(decisionOn(html, 1))).toContain('Causes still possible Three, before and after.');
  });

  it('says that it is not proven where it is not', () => {
    const known = judged.known.map((one) => ({ ...one, worth: null, gaveAway: null }));
    const text = textOf(page(payment, { judgement: { causes: 3, known, judged: null } }));
    expect(text).toContain('could not be proven for this incident within the time of a page');
    expect(text).not.toContain('Par was');
  });
});

describe('the order of decisions', () => {
  const shownOrder = (html: string) => [...html.matchAll(/<article[^>]*id="decision-(\d)"/g)].map(([, turn]) => Number(turn));

  it('is the costliest first, or as they came', () => {
    expect(shownOrder(page(payment))).toEqual([4, 3, 6, 7, 2, 1, 5]);
    const inTime = page(payment, { setting: { ...asIs, order: 'time' } });
    expect(shownOrder(inTime)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(inTime).toMatch(/<a href="\/runs\/r1\/debrief\?order=time"[^>]*aria-current="true">In order/);
  });

  it('has one decision open in list, strip and curve at once: the one asked for, or the costliest', () => {
    for (const [setting, turn] of [
      [asIs, 4],
      [{ ...asIs, decision: 6 }, 6],
      [{ ...asIs, decision: 99 }, 4],
    ] as const) {
      const html = page(payment, { setting });
      expect([...html.matchAll(/<article class="dec[^"]* now" id="decision-(\d)"/g)].map(([, open]) => Number(open))).toEqual([turn]);
      expect(html).toContain(`<rect class="band at now" data-turn="${turn}"`);
      expect(html).toContain(`<g class="here at now" data-turn="${turn}">`);
      expect(html.slice(html.indexOf('class="cells"'))).toMatch(new RegExp(`data-shows="${turn}" aria-current="step"`));
      expect(textOf(html)).toContain(`around decision ${turn}, ${payment.decisions[turn - 1]?.clock}`);
    }
  });

  it('lets those that lost nothing share a sentence with a link for each', () => {
    expect(textOf(page(payment))).toContain('Nothing was lost by 1 and 5. The losses and your score add up to 100.');
    expect(page(payment)).toContain('href="/runs/r1/debrief?decision=5#decision-5" data-shows="5"');
  });

  it('steps through them without a script, too', () => {
    const html = page(payment, { setting: { ...asIs, decision: 3 } });
    expect(html).toContain('<a href="/runs/r1/debrief?decision=4#decision-4" data-step="-1">');
    expect(html).toContain('<a href="/runs/r1/debrief?decision=6#decision-6" data-step="1">');
  });
});

describe('a retry', () => {
  const parent = { debrief: { ...payment, score: '35', scoreValue: 35, minutes: 70 }, from: 4 };

  it('is drawn over the run before, which is dashed from where it was taken up', () => {
    const html = page(payment, { parent });
    expect(svgOf(html)).toMatch(/<path class="ghost" d="M[\d.]+ 32\.6H/);
    expect(textOf(svgOf(html))).toContain('started again at 4');
    expect(textOf(svgOf(html))).toContain('35 run before');
    expect(textOf(html)).toContain('The run before ended at 35; this one began again at decision 4.');
    expect(textOf(html)).toContain('this run run before best line Revenue lost $38,000 $38,000 $12,000');
  });

  it('has no run before where it is a first try', () => {
    expect(page(payment)).not.toMatch(/class="ghost"|run before/);
  });
});

describe('the chart of the ceiling', () => {
  it('has a name and a table behind it with every decision', () => {
    const html = page(payment);
    expect(html).toContain('<p class="vh">It went from 100 to 74 over 7 decisions.</p><svg class="curve"');
    const table = textOf(html.slice(html.indexOf('<table'), html.indexOf('</table>')));
    expect(table).toContain('06:01 4. Raise the pool limit to 500 and restart ? mistake 14.4 80');
  });

  it('leads from each step to what is said of the decision, and the table does too', () => {
    const html = page(payment);
    for (const { turn } of payment.decisions) {
      expect(svgOf(html)).toContain(`href="/runs/r1/debrief?decision=${turn}#decision-${turn}" data-shows="${turn}" tabindex="-1"`);
      expect(html.slice(html.indexOf('<table'), html.indexOf('</table>'))).toContain(`<a href="#decision-${turn}">`);
    }
    expect(svgOf(html)).toContain('<title>06:01, decision 4: mistake, −14.4</title>');
  });

  it('steps down to the final score, by the clock and not by turns', () => {
    const steps = /class="steps" d="([^"]*)"/.exec(svgOf(page(payment)))?.[1] ?? '';
    expect(steps.match(/V/g)).toHaveLength(7);
    expect(steps).toMatch(/V71\.4H900$/);
    // Minutes 5 and 20 of 60, between 40 and 900.
    expect(steps).toMatch(/^M40 22H111\.7V/);
    expect(steps).toContain('H326.7V');
  });

  it('draws par and the labels alone where they are proven', () => {
    expect(svgOf(page(payment, { judgement: judged })).match(/class="certain"/g)).toHaveLength(2);
    expect(textOf(svgOf(page(payment, { judgement: judged })))).toContain('93 par');
    expect(svgOf(page(payment))).not.toContain('certain');
  });

  it.each([1, 7, 61, 90, 240, 1440])('keeps clock labels clear of one another in a run of %i minutes', (minutes) => {
    const xs = [...svgOf(page({ ...payment, minutes })).matchAll(/class="axis clock" x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(xs.length).toBeGreaterThan(0);
    for (const [i, x] of xs.entries()) if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(50);
  });

  it('stays within its frame whatever the ceiling', () => {
    const svg = svgOf(
      page({
        ...payment,
        decisions: [decision({ turn: 1, clock: '10:00', verdict: 'blunder', lossValue: 104, ceilingValue: -4, labelHtml: 'x' })],
      }),
    );
    expect(svg).toContain('V212H900');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the markup of a debrief', () => {
  it.each([
    ['of seven decisions', payment],
    ['of forty', forty],
    ['of none', none],
  ])('has no inline style, script or handler %s, and each id once', (_name, debrief) => {
    expectPlain(page(debrief));
    expectPlain(page(debrief, { judgement: debrief === none ? null : judged, parent: { debrief: payment, from: 4 }, notes: 'x' }));
  });

  it('says so where a run ended before any decision', () => {
    const html = page(none, { scenarioId: null });
    expect(textOf(html)).toContain('This run ended before a decision was taken.');
    expect(html).not.toContain('<svg class="curve"');
  });

  it('escapes what is not prepared HTML', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const html = page({
      ...payment,
      title: hostile,
      summary: hostile,
      score: hostile,
      costs: [{ label: hostile, you: hostile, best: hostile, endedEarly: true }],
    });
    expect(html).not.toContain('<img');
  });
});

describe('a debrief of a run at live pace', () => {
  const [first, ...others] = payment.decisions;
  if (!first) throw new Error('the fixture has decisions');
  const meanwhile = [{ kind: 'impact' as const, label: 'Revenue lost', amount: '$8,000', minutes: 4, points: '−0.8' }];
  const thought = { ...first, waited: 4, hesitation: '3.2', hesitationValue: 3.2, meanwhile };
  const thinking = { minutes: 9, cost: '4.1', costValue: 4.1, atEnd: { minutes: 5, cost: '0.9', meanwhile: [] } };
  const live: Debrief = { ...payment, decisions: [thought, ...others], thinking };

  it('says of a decision what went by while one thought, and what that cost', () => {
    const text = textOf(decisionOn(page(live), 1));
    expect(text).toContain('Thinking 4 min of the incident, which cost 3.2 points');
    expect(text).toContain('While you thought Revenue lost: $8,000 in 4 min, −0.8');
    expect(textOf(decisionOn(page(live), 2))).not.toContain('Thinking');
  });

  it('puts thinking in the sum, in the table, and at the end where the clock ended the run', () => {
    const text = textOf(page(live));
    expect(text).toContain('The losses, what thinking cost and your score add up to 100.');
    expect(text).toContain('thinking cost lost still in reach');
    expect(text).toContain('Thinking 5 min of the incident, which cost 0.9 points');
  });

  it('says what a score beyond 0 and 100 means', () => {
    expect(textOf(page({ ...live, score: '−4', scoreValue: -4.2 }))).toMatch(/−4 \/ 100 .* A score below 0 is lower than any run/);
    expect(textOf(page({ ...live, score: '101', scoreValue: 100.4 }))).toContain('A score above 100 is higher than any run');
    expect(textOf(page(live))).not.toContain('than any run that waits');
  });

  it('says what waiting brought where it opened something better', () => {
    const better: Debrief = { ...live, decisions: [{ ...thought, hesitation: '−0.4', hesitationValue: -0.4 }] };
    expect(textOf(decisionOn(page(better), 1))).toContain('which brought 0.4 points');
  });

  it('notes the pace and every pause', () => {
    const pauses = [
      { why: 'candidate' as const, turn: 1, at: 1 },
      { why: 'restart' as const, turn: 2, at: 2 },
      { why: 'away' as const, turn: 2, at: 3 },
    ];
    const text = textOf(page(live, { live: { factor: 6, stands: 'running', waited: 5, pauses } }));
    expect(text).toContain(
      'At live pace, a minute of thinking is six of the incident; paused once, stopped once by a restart and left once.',
    );
  });
});

describe('a debrief with predictions', () => {
  const predicted = [
    {
      turn: 1,
      signal: 'errors',
      label: 'Errors',
      way: 'down',
      sure: 80,
      why: 'It <b>follows</b>.',
      went: 'stays',
      cameTrue: false,
    } as const,
  ];
  const calibration = calibrationOf(predicted);

  it('has each beside its decision, with the reason as it was typed', () => {
    const html = decisionOn(page(payment, { predicted, calibration }), 1);
    expect(textOf(html)).toContain('You expected Errors to fall, 80 % sure. It did not come true: it stayed.');
    expect(html).toContain('It &lt;b&gt;follows&lt;/b&gt;.');
  });

  it('keeps calibration apart from the score', () => {
    const text = textOf(section(page(payment, { predicted, calibration }), 'calibration', '</table>'));
    expect(text).toContain('Your one prediction did not come true.');
    expect(text).toContain('Brier score 0.64');
    expect(text).toContain('It is no part of your score.');
    expect(page(payment)).not.toContain('calibration');
  });
});
