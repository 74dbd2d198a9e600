/** What the peer's templates call. The charts are ours in both: strings, made by the same functions. */

export function pageHelpers(charts, { count, duration }, escapeXML) {
  const since = (minutes) => (minutes === 0 ? 'at the start' : `${duration(minutes)} since the start`);
  return {
    escapeXML,
    count,
    since,
    written,
    frameOf,
    done,
    keyOf,
    keysInWords,
    firstAtAnyTime,
    posted,
    asked: { update: 'Your words to them', 'hand-over': 'What you hand over', review: 'What you write down' },
    does: { update: 'Post it', 'hand-over': 'Hand it over', review: 'Write it down' },
    judged: { good: ', met', bad: ', not met', neutral: '' },
    signalChart: (...of) => String(charts.signalChart(...of)),
    impactChart: (...of) => String(charts.impactChart(...of)),
    terms: ({ takes, left, doneAt }) =>
      [duration(takes), doneAt === null ? '' : `done ${doneAt}`, left === null ? '' : `${left} left`].filter(Boolean).join(', '),
    said: ({ clock, minutes, news, signals }) => [`${clock}, ${since(minutes)}.`, ...news, ...crossed(signals)].join(' '),
  };
}

function frameOf({ minutes, start, decidedAt }) {
  return { now: minutes, start, takenAt: [0, ...decidedAt].slice(0, decidedAt.length) };
}

function done({ labelHtml, finding }) {
  return finding === null ? labelHtml : `<a href="#finding-${finding}">${labelHtml}</a>`;
}

function keyOf({ number }) {
  return number === null ? null : ('1234567890abdehjkoprvwxy'[number - 1] ?? null);
}

function keysInWords(choices) {
  const last = Math.max(0, ...choices.map(({ number, token }) => (token === null ? 0 : (number ?? 0))));
  if (last <= 9) return '1–9';
  return last === 10 ? '1–9, 0' : '1–9, 0, a …';
}

function firstAtAnyTime(choices) {
  const open = choices.filter(({ token }) => token !== null);
  return open.find(({ writes }) => writes === 'update') ?? open[0] ?? null;
}

function posted(words, escapeXML) {
  if (words === '') return '';
  const lines = words.split('\n').slice(0, 4).join('\n');
  const cut = lines.slice(0, 160);
  const start = lines.length <= 160 ? lines : cut.replace(/\s+\S*$/, '') || cut;
  if (start === words) return `<blockquote class="posted">${escapeXML(words)}</blockquote>`;
  return `<details class="posted"><summary><span class="cut">${escapeXML(start)} … </span><span class="more">All you wrote</span></summary><blockquote>${escapeXML(words)}</blockquote></details>`;
}

function crossed(signals) {
  return signals
    .filter((signal) => signal.crossed)
    .map(({ label, value, state, objective }) =>
      state === 'bad'
        ? `${label} ${value}, out of its objective ${objective}.`
        : `${label} ${value}, back within its objective ${objective}.`,
    );
}

function written({ value, history }, minute) {
  const after = history.findIndex((sample) => sample.minute >= minute);
  const [from, to] = [history[after - 1], history[after]];
  if (to === undefined) return '';
  if (from === undefined || to.minute === minute) return fill(value, to.value);
  return fill(value, from.value + ((to.value - from.value) * (minute - from.minute)) / (to.minute - from.minute));
}

function fill(pattern, value) {
  const decimals = /\.(\d+)/.exec(pattern)?.[1]?.length ?? 0;
  const digits = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',');
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  return sign + pattern.replace(/^-/, '').replace(/[\d,]+(\.\d+)?/, digits);
}
