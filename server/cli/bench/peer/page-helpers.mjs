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
