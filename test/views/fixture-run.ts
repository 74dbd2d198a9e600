/** Pictures of runs for the pages' tests: the payment timeout at 05:51 as in the design, a run of thirty decisions, an empty one. */
import type { ChoiceView } from '../../server/domain/run/choice-view.ts';
import type { RunView } from '../../server/domain/run/run-view.ts';

const EVIDENCE =
  '<figure class="evidence"><figcaption><span>payment-service, last 60 s</span><span>Kibana</span></figcaption><pre class="lines"><code><span class="l is-hot">' +
  '05:50:41 WARN  pool  active=200 idle=0 waiting=<b class="hot">318</b>\n</span><span class="l">05:50:43 ERROR http  POST /v2/charge  provider=acme-pay  <b class="hot">11.8s</b>  timeout\n' +
  '05:50:44 ERROR gw    upstream timed out  route=/checkout  502\n05:50:47 INFO  audit flag=sync_charge state=on  since=Sat 16:20</span></code></pre></figure>';

export function offered(token: string, labelHtml: string, takes: number): ChoiceView {
  return { token, number: null, labelHtml, takes, doneAt: null, left: null, writes: null, finding: null };
}

export function spent(labelHtml: string, takes: number, doneAt: string): ChoiceView {
  return { token: null, number: null, labelHtml, takes, doneAt, left: null, writes: null, finding: null };
}

/** `n`: its number on the page. */
export function numbered(n: number, choice: ChoiceView): ChoiceView {
  return { ...choice, number: n };
}

function history(values: readonly number[]) {
  return values.map((value, minute) => ({ minute, value }));
}

export const payment: RunView = {
  title: 'Payment timeouts at the European open',
  severity: 'SEV1',
  difficulty: 'senior',
  role: 'on-call senior',
  turn: 2,
  minutes: 4,
  start: 347,
  clock: '05:51',
  scene: {
    headingHtml: 'The pool is full',
    notices: [],
    introHtml: '',
    arrivalHtml: '',
    proseHtml: `<p>Every connection in the payment service’s pool is taken, and each one is waiting on the same call: a synchronous request to the card provider, shipped on Saturday in what the release notes call a minor change.</p>${EVIDENCE}<p>Checkout is failing for about two customers in five. The US opens in a little over three hours. What do you do?</p>`,
    came: { html: '', summary: 'The gateway and the database are calm.', finding: '2' },
    freshHtml: '',
    read: null,
  },
  choices: [
    numbered(1, offered('tk-a', 'Turn the <code>sync_charge</code> flag off and watch the pool', 2)),
    numbered(3, offered('tk-b', 'Scale payment pods from 3 to 6, then look for the cause', 2)),
    numbered(4, offered('tk-c', 'Raise the pool limit to 500 and restart the service', 4)),
    numbered(5, offered('tk-d', 'Read the diff of Saturday’s release before touching anything', 12)),
    { ...numbered(2, spent('Check who else is failing: gateway, database, provider status page', 2, '05:49')), finding: '2' },
  ],
  anyTime: [
    { ...offered('tk-u', 'Post a status update', 2), left: 3, writes: 'update' },
    offered('tk-v', 'Page the payments lead', 1),
    offered('tk-w', 'Declare a severity', 1),
  ],
  findings: [
    {
      id: '2',
      clock: '05:49',
      labelHtml: 'Check who else is failing: gateway, database, provider status page',
      summary: 'The gateway and the database are calm.',
      html: '<p>The gateway and the database are calm. The provider’s page is green, and its p99 is 11.2 s.</p>',
    },
    { id: '1', clock: '05:48', labelHtml: 'Open the dashboards', summary: 'Two of them are red.', html: '<p>Two of them are red.</p>' },
  ],
  signals: [
    {
      label: 'Calls timing out',
      value: '40.2%',
      state: 'bad',
      objective: 'below 1%',
      history: history([2, 4, 12, 31, 40.2]),
      threshold: 1,
      crossed: false,
    },
    {
      label: 'p99 latency',
      value: '11.8 s',
      state: 'bad',
      objective: 'below 2 s',
      history: history([1.1, 2.2, 6.4, 10.1, 11.8]),
      threshold: 2,
      crossed: false,
    },
    {
      label: 'Pool in use',
      value: '200',
      state: 'neutral',
      objective: null,
      history: history([60, 96, 160, 200, 200]),
      threshold: null,
      crossed: false,
    },
  ],
  impacts: [
    {
      label: 'Revenue lost',
      value: '$8,000',
      rate: { text: '$2,000 a minute', counting: true },
      history: history([0, 0, 2000, 4000, 8000]),
    },
  ],
  decidedAt: [1, 2],
  feed: [
    { kind: 'message', clock: '05:47', who: 'PagerDuty', role: 'alerts', html: '<p>API p99 over 2 s for 5 min</p>', asks: false },
    { kind: 'decision', clock: '05:48', turn: 1, labelHtml: 'Acknowledge and open the dashboards' },
    { kind: 'decision', clock: '05:49', turn: 2, labelHtml: 'Check who else is failing: gateway, database, provider status page' },
    {
      kind: 'message',
      clock: '05:50',
      who: 'Ines',
      role: 'support',
      html: '<p>Complaints are climbing on social media. Is this us?</p>',
      asks: true,
    },
    {
      kind: 'message',
      clock: '05:51',
      who: 'Maria',
      role: 'product',
      html: '<p>I need a line for the exec channel. What do we know?</p>',
      asks: true,
    },
  ],
  news: [],
  outcome: null,
};

/** Thirty decisions over four hours, twelve choices, a channel that has to fold. */
export const long: RunView = {
  ...payment,
  turn: 30,
  minutes: 240,
  clock: '09:47',
  choices: Array.from({ length: 12 }, (_, i) =>
    numbered(i + 1, offered(`tk-${i}`, `Choice number ${i + 1} with a label that is long enough to break on a narrow screen`, i)),
  ),
  signals: payment.signals.map((signal, i) => ({
    ...signal,
    history: history(Array.from({ length: 241 }, (_, m) => Math.max(0, 40 - Math.abs(m - 60 - 20 * i) / 3))),
  })),
  impacts: payment.impacts.map((impact) => ({
    ...impact,
    value: '$412,000',
    history: history(Array.from({ length: 241 }, (_, m) => Math.min(m, 206) * 2000)),
  })),
  decidedAt: Array.from({ length: 30 }, (_, i) => 8 * (i + 1)),
  feed: Array.from({ length: 30 }, (_, i) =>
    i % 2 === 0
      ? { kind: 'decision' as const, clock: '06:10', turn: i + 1, labelHtml: `Decision ${i}` }
      : { kind: 'message' as const, clock: '06:11', who: 'Maria', role: 'product', html: `<p>Message ${i}</p>`, asks: false },
  ),
};

/** The least that a scenario can show: no signals, no channel, nothing at any time. */
export const bare: RunView = {
  ...payment,
  turn: 0,
  minutes: 0,
  clock: '05:47',
  scene: {
    headingHtml: 'A pager',
    notices: [],
    introHtml: '<p>It is Monday.</p>',
    arrivalHtml: '',
    came: null,
    freshHtml: '',
    proseHtml: '',
    read: null,
  },
  choices: [numbered(1, offered('tk-only', 'Answer it', 0))],
  anyTime: [],
  findings: [],
  signals: [],
  impacts: [],
  decidedAt: [],
  feed: [],
};

export const over: RunView = { ...payment, choices: [], anyTime: [], outcome: 'mitigated' };
