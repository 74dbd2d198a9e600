// Answering aloud: a clock that knows the parts of the answer, and the microphone where the candidate asks for it.

const panel = document.getElementById('aloud');
if (panel) begin(panel.dataset);

function begin({ seconds, milliseconds, bytes, ...words }) {
  const at = Object.fromEntries([...panel.querySelectorAll('[data-is]')].map((one) => [one.dataset.is, one]));
  const parts = [...panel.querySelectorAll('li')];
  const opener = document.querySelector('[data-aloud]');
  const form = document.getElementById('draft');
  // Milliseconds before the last pause, and the moment since which it runs.
  let [before, since, timer, part] = [0, null, 0, null];
  let up = localStorage.getItem('dry-run.aloud') === 'up';
  // `take`: what was recorded and is neither kept nor thrown away. `soft`: nothing was heard for a while.
  let [take, busy, soft] = [null, false, false];
  const recorder = window.createRecorder({ bytes: Number(bytes), ended, measured });

  const elapsed = () => before + (since === null ? 0 : performance.now() - since);
  const time = (s) => `${Math.floor(s / 60)}:${String(Math.floor(s % 60)).padStart(2, '0')}`;
  const tell = (text) => {
    at.line.textContent = text;
  };

  function draw() {
    const s = elapsed() / 1000;
    const over = s - seconds < 1 ? '' : `${time(s - seconds)} over`;
    at.clock.innerHTML = (up ? time(s) + (over && `, ${over}`) : over || time(Math.max(0, Math.ceil(seconds - s)))).replace(
      ':',
      '<i>:</i>',
    );
    at.clock.classList.toggle('long', at.clock.textContent.length > 5);
    at.spent.setAttribute('width', `${Math.min(100, (100 * s) / seconds)}%`);
    const now = parts.find((one) => s < one.dataset.until);
    if (now !== part && since !== null) arrive(now);
    if (recorder.isOn() && timer && elapsed() >= milliseconds) stop(words.tooLong);
  }

  // Said once a part, not at each tick.
  function arrive(now) {
    part?.removeAttribute('aria-current');
    now?.setAttribute('aria-current', 'step');
    at.said.textContent = now ? now.dataset.says : words.over;
    part = now;
  }

  function label() {
    const held = document.activeElement;
    at.pause.hidden = !timer;
    at.pause.textContent = since === null ? 'Go on' : 'Pause';
    at.stop.firstElementChild.textContent = timer ? 'Stop' : 'Close';
    at.key.hidden = !timer;
    at.again.hidden = at.record.hidden = recorder.isOn();
    at.turn.textContent = up ? 'Count down' : 'Count up';
    at.take.hidden = !take;
    if (held.hidden || held.closest('[hidden]')) at.stop.focus();
    draw();
  }

  function again(line = '') {
    tell(line);
    part?.removeAttribute('aria-current');
    [before, since, part] = [0, performance.now(), null];
    clearInterval(timer);
    timer = setInterval(draw, 200);
    label();
  }

  function pause() {
    [before, since] = [elapsed(), since === null ? performance.now() : null];
    recorder[since === null ? 'pause' : 'resume']();
    label();
  }

  function stop(why = '') {
    [before, since] = [elapsed(), null];
    clearInterval(timer);
    timer = 0;
    tell(`${why} You took ${time(before / 1000)} of ${time(seconds)}.`);
    recorder.stop('stopped');
    label();
  }

  // What was recorded stays on the page until it is kept or thrown away.
  function end() {
    if (timer) stop();
    if (take) tell(words.first);
    else if (!recorder.isOn()) open(false);
  }

  function open(isOpen) {
    if (isOpen === panel.open) return;
    if (!isOpen) {
      panel.close();
      recorder.close();
      return opener.focus();
    }
    panel.showModal();
    again();
    at.stop.focus();
  }

  async function record() {
    if (busy) return;
    if (take) return tell(words.first);
    busy = true;
    const why = await recorder.open();
    busy = false;
    if (!panel.open) return recorder.close();
    if (why) return tell(words[why]);
    soft = false;
    recorder.start();
    again(words.on);
  }

  function measured(bars, isQuiet) {
    window.drawLevel(at.level, bars);
    if (soft === isQuiet) return;
    soft = isQuiet;
    tell(isQuiet ? words.quiet : words.on);
  }

  // By a limit, or as the microphone went, it ends by itself.
  function ended(blob, why) {
    recorder.close();
    if (timer) stop(words[why] ?? words.lost);
    if (blob) offer(blob);
    else tell(words.silent);
    label();
  }

  function offer(blob) {
    take = { blob, length: Math.ceil(before), url: URL.createObjectURL(blob) };
    at.sound.src = at.file.href = take.url;
    tell(`${at.line.textContent} ${words.choose}`);
  }

  function drop(line = words.dropped) {
    URL.revokeObjectURL(take.url);
    at.sound.removeAttribute('src');
    take = null;
    tell(line);
    label();
  }

  async function keep() {
    if (busy) return;
    busy = true;
    tell(words.sending);
    const told = await send(take).catch(() => ({ line: words.unanswered }));
    busy = false;
    if (!told.recordings) return tell(`${told.line} ${words.still}`);
    document.getElementById('recordings').outerHTML = told.recordings;
    drop(told.line);
  }

  async function send({ blob, length }) {
    const asked = new URLSearchParams({ question: form.dataset.question, tab: form.dataset.tab, milliseconds: length });
    const headers = { Accept: 'application/json', 'Content-Type': blob.type };
    const path = form
      .getAttribute('action')
      .replace(/draft\?answer=(.*)/, '$1/draft')
      .replace(/draft$/, 'recordings');
    return (await fetch(`${path}?${asked}`, { method: 'POST', body: blob, headers, signal: AbortSignal.timeout(60000) })).json();
  }

  function turn() {
    up = !up;
    localStorage.setItem('dry-run.aloud', up ? 'up' : 'down');
    label();
  }

  const acts = {
    pause,
    record,
    keep,
    turn,
    again,
    drop: () => busy || drop(),
    stop: () => (timer ? stop() : end()),
  };
  for (const [name, act] of Object.entries(acts)) at[name].onclick = () => act();
  opener.onclick = () => open(true);
  // Escape, as a browser tells it; one that closes all the same finds what was recorded still here.
  panel.addEventListener('cancel', (event) => {
    event.preventDefault();
    end();
  });
  panel.addEventListener('close', () => take && panel.showModal());
  panel.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || event.repeat || event.target.closest('button, a, audio')) return;
    event.preventDefault();
    acts.stop();
  });
  addEventListener('beforeunload', (event) => (recorder.isOn() || take) && event.preventDefault());
  opener.hidden = false;
}
