import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../server/domain/debrief/debrief.ts';
import { VERDICTS } from '../../server/domain/debrief/verdict.ts';
import { DebriefPage } from '../../views/runs/debrief-page.tsx';
import { decision, forty, none, payment } from './fixture-debrief.ts';
import { frame } from './frame.ts';
import { expectPlain, textOf } from './markup.ts';

function page(debrief: Debrief, scenarioId: string | null = 'payment-timeout'): string {
  return String(<DebriefPage frame={frame} runId="r1" scenarioId={scenarioId} debrief={debrief} />);
}

function svgOf(html: string): string {
  return html.slice(html.indexOf('<svg class="ceiling"'), html.indexOf('</svg>'));
}

describe('a debrief', () => {
  it('gives the score, a summary and the decision from which a retry is most worth it', () => {
    const html = page(payment);
    expect(textOf(html)).toContain('74 / 100 Service was restored in 19 minutes. The first word out came after 34. Retry from decision 4');
    expect(html).toContain('<form id="retry" method="post" action="/runs/r1/retries">');
    expect(html).toMatch(/form="retry" name="turn" value="4">\s*Retry from decision 4/);
  });

  it('offers no retry where no decision lost anything', () => {
    expect(textOf(page({ ...payment, retryTurn: null }))).not.toContain('Retry from decision');
  });

  it('shows each verdict by sign and word', () => {
    const text = textOf(page(payment));
    for (const verdict of ['!! best', '! good', '?! slip', '? mistake']) expect(text).toContain(verdict);
  });

  it('gives each decision its loss, what it brought, why, and what was better then', () => {
    const html = page(payment);
    const fourth = textOf(html.slice(html.indexOf('id="decision-4"'), html.indexOf('id="decision-5"')));
    expect(fourth).toContain('4. Raise the pool limit to 500 and restart');
    expect(fourth).toContain('The provider was the bottleneck.');
    expect(fourth).toContain('Better then: Scale payment pods from 3 to 6');
    expect(fourth).toContain('Handling risk −2. Impact while it took 2 min: −1.2. Retry from here at decision 4');
    expect(fourth).toContain('−14.4 points');
  });

  it('says right call, no evidence where the evidence was missing, and there alone', () => {
    const html = page(payment);
    expect(html.match(/Right call, no evidence/g)).toHaveLength(1);
    expect(html.indexOf('Right call')).toBeGreaterThan(html.indexOf('id="decision-5"'));
  });

  it('gives a reason once, and leads back to it where the same choice comes again', () => {
    const [first] = payment.decisions;
    if (!first) throw new Error('no decision');
    const again = [
      { ...first, better: null },
      { ...first, turn: 2 },
      { ...first, turn: 3, whyHtml: null, better: { labelHtml: 'x', whyHtml: first.whyHtml } },
    ];
    const html = page({ ...payment, decisions: again });
    const ours = html.slice(html.indexOf('id="decision-1"'), html.indexOf('id="best-line"'));
    expect(ours.match(/Most incidents follow a change/g)).toHaveLength(1);
    expect(ours.match(/Why: as at <a href="#decision-1">decision 1<\/a>\./g)).toHaveLength(2);
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
    expect(VERDICTS.map(({ verdict }) => verdict)).toEqual(['best', 'good', 'slip', 'mistake', 'blunder']);
  });

  it('compares with the best line and with random plays', () => {
    const text = textOf(page(payment));
    expect(text).toContain('Time to restore 19 min 6 min');
    expect(text).toContain('Better than 81% of 10,000 random plays.');
  });

  it('shows a level with what it rests on, and says not observed where nothing was', () => {
    const text = textOf(page(payment));
    expect(text).toContain('Communication 3 solid, 2 decisions');
    expect(text).toContain('Handling risk 1 poor, 1 decision');
    expect(text).toContain('Learning not observed');
  });

  it('leaves a skill out of the points where the best line wins nothing on it', () => {
    const html = page(payment);
    expect(textOf(html.slice(html.indexOf('id="points"'), html.indexOf('id="levels"')))).not.toContain('Learning');
  });
});

describe('the chart of the ceiling', () => {
  it('has a name and a table behind it with every decision', () => {
    const html = page(payment);
    expect(html).toContain('<p class="vh">It went from 100 to 74 over 7 decisions.</p><svg class="ceiling"');
    const table = textOf(html.slice(html.indexOf('<table'), html.indexOf('</table>')));
    expect(table).toContain('06:01 4. Raise the pool limit to 500 and restart ? mistake 14.4 80');
  });

  it('leads from each step to what is said of the decision, and the table does too', () => {
    const html = page(payment);
    for (const { turn } of payment.decisions) {
      expect(svgOf(html)).toContain(`href="#decision-${turn}" tabindex="-1"`);
      expect(html.slice(html.indexOf('<table'), html.indexOf('</table>'))).toContain(`<a href="#decision-${turn}">`);
    }
    expect(svgOf(html)).toContain('<title>06:01, decision 4: mistake, −14.4</title>');
  });

  it('steps down to the final score', () => {
    const steps = /class="steps" d="([^"]*)"/.exec(svgOf(page(payment)))?.[1] ?? '';
    expect(steps.match(/V/g)).toHaveLength(7);
    expect(steps).toMatch(/V66\.8H810$/);
  });

  it.each([1, 2, 7, 17, 24, 40])('keeps clock labels clear of one another with %i decisions', (count) => {
    const decisions = Array.from({ length: count }, (_, i) =>
      decision({ turn: i + 1, clock: '10:00', verdict: 'best', lossValue: 0, ceilingValue: 100, labelHtml: 'x' }),
    );
    const xs = [...svgOf(page({ ...payment, decisions })).matchAll(/class="axis" x="([\d.]+)" y="222"/g)].map(([, x]) => Number(x));
    expect(xs.length).toBeGreaterThan(0);
    for (const [i, x] of xs.entries()) if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(40);
  });

  it('stays within its frame whatever the ceiling', () => {
    const svg = svgOf(
      page({
        ...payment,
        decisions: [decision({ turn: 1, clock: '10:00', verdict: 'blunder', lossValue: 104, ceilingValue: -4, labelHtml: 'x' })],
      }),
    );
    expect(svg).toContain('V200H810');
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
  });

  it('says so where a run ended before any decision', () => {
    const html = page(none, null);
    expect(textOf(html)).toContain('This run ended before a decision was taken.');
    expect(html).not.toContain('<svg');
  });

  it('escapes what is not prepared HTML', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const html = page({
      ...payment,
      title: hostile,
      summary: hostile,
      score: hostile,
      costs: [{ label: hostile, you: hostile, best: hostile }],
    });
    expect(html).not.toContain('<img');
  });
});
