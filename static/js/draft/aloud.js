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
  // `take`: what was recorded and is neither kept nor thrown away.
  let [recorder, take, busy] = [null, null, false];

  const elapsed = () => before + (since === null ? 0 : performance.now() - since);
  const time = (s) => `${Math.floor(s / 60)}:${String(Math.floor(s % 60)).padStart(2, '0')}`;
  const tell = (text) => {
    at.line.textContent = text;
  };

  function draw() {
    const s = elapsed() / 1000;
    const over = s - seconds < 1 ? '' : `${time(s - seconds)} over`;
    at.clock.textContent = up ? time(s) + (over && `, ${over}`) : over || time(Math.max(0, Math.ceil(seconds - s)));
    at.spent.setAttribute('width', `${Math.min(100, (100 * s) / seconds)}%`);
    const now = parts.find((one) => s < one.dataset.until);
    if (now !== part && since !== null) arrive(now);
    if (recorder && timer && elapsed() >= milliseconds) stop(words.tooLong);
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
    at.stop.textContent = timer ? 'Stop' : 'Close';
    at.again.hidden = at.record.hidden = Boolean(recorder);
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
    recorder?.[since === null ? 'pause' : 'resume']();
    label();
  }

  function stop(why = '') {
    [before, since] = [elapsed(), null];
    clearInterval(timer);
    timer = 0;
    tell(`${why} You took ${time(before / 1000)} of ${time(seconds)}.`);
    if (recorder && recorder.state !== 'inactive') recorder.stop();
    label();
  }

  // What was recorded stays on the page until it is kept or thrown away.
  function end() {
    if (timer) stop();
    if (take) tell(words.first);
    else if (!recorder) open(false);
  }

  function open(isOpen) {
    panel.hidden = !isOpen;
    opener.setAttribute('aria-expanded', isOpen);
    if (!isOpen) return opener.focus();
    again();
    at.pause.focus();
  }

  async function record() {
    if (busy) return;
    if (take) return tell(words.first);
    if (!navigator.mediaDevices || !window.MediaRecorder) return tell(words.unable);
    busy = true;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (panel.hidden) for (const track of stream.getTracks()) track.stop();
      else listen(stream);
    } catch ({ name }) {
      tell({ NotAllowedError: words.refused, NotFoundError: words.missing }[name] ?? words.failed);
    }
    busy = false;
  }

  function listen(stream) {
    const mimeType = ['audio/webm', 'audio/mp4'].find((type) => MediaRecorder.isTypeSupported(type));
    const pieces = [];
    let size = 0;
    recorder = new MediaRecorder(stream, { audioBitsPerSecond: 64000, ...(mimeType && { mimeType }) });
    recorder.ondataavailable = ({ data }) => {
      pieces.push(data);
      size += data.size;
      // The last piece is still to come.
      if (size > bytes * 0.95 && timer) stop(words.tooLarge);
    };
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      const blob = new Blob(pieces, { type: recorder.mimeType });
      recorder = null;
      if (timer) stop(words.lost);
      if (size) offer(blob);
      else tell(words.silent);
      label();
    };
    recorder.start(1000);
    again(words.on);
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
    const path = form.getAttribute('action').replace(/draft$/, 'recordings');
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
  opener.onclick = () => (panel.hidden ? open(true) : end());
  document.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !panel.hidden && !defaultPrevented && !document.querySelector('dialog[open]')) end();
  });
  addEventListener('beforeunload', (event) => (recorder || take) && event.preventDefault());
  opener.hidden = false;
}
