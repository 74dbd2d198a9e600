// The microphone: opened once, recorded from, measured. For the study page and for interviews.

// Milliseconds between two bars of the level, and how many bars there are: the last six seconds.
const STEP = 100;
const BARS = 64;
// Of the full scale: below it nobody could be understood; and for how many bars before it is said.
const QUIET = 0.02;
const LONG = 30;

const REASONS = { NotAllowedError: 'refused', NotFoundError: 'missing' };

// `ended(blob, why)`: what was recorded, or null; why it ended by itself, or ''. `measured(bars, isQuiet)`: at each step.
window.createRecorder = ({ bytes, ended, measured = () => {} }) => {
  let stream = null;
  let recorder = null;
  let meter = 0;
  let context = null;
  let why = '';

  // Null, or why it cannot be.
  async function open() {
    if (stream?.active) return null;
    if (!navigator.mediaDevices || !window.MediaRecorder) return 'unable';
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      return null;
    } catch ({ name }) {
      return REASONS[name] ?? 'failed';
    }
  }

  function start() {
    const mimeType = ['audio/webm', 'audio/mp4'].find((type) => MediaRecorder.isTypeSupported(type));
    const pieces = [];
    let size = 0;
    why = '';
    recorder = new MediaRecorder(stream, { audioBitsPerSecond: 64000, ...(mimeType && { mimeType }) });
    recorder.ondataavailable = ({ data }) => {
      pieces.push(data);
      size += data.size;
      // The last piece is still to come.
      if (size > bytes * 0.95) stop('tooLarge');
    };
    recorder.onstop = () => {
      const type = recorder.mimeType;
      recorder = null;
      clearInterval(meter);
      ended(size ? new Blob(pieces, { type }) : null, why || (stream?.active ? '' : 'lost'));
    };
    recorder.start(1000);
    listen();
  }

  // Where a browser measures nothing, there is no level, and nobody is told that it is quiet.
  function listen() {
    clearInterval(meter);
    if (!window.AudioContext) return;
    context ??= new AudioContext();
    context.resume();
    const analyser = context.createAnalyser();
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const bars = [];
    meter = setInterval(() => {
      if (recorder?.state !== 'recording' || context.state !== 'running') return;
      analyser.getFloatTimeDomainData(samples);
      bars.push(Math.min(1, Math.max(...samples.map(Math.abs))));
      if (bars.length > BARS) bars.shift();
      measured(bars, bars.length >= LONG && Math.max(...bars.slice(-LONG)) < QUIET);
    }, STEP);
  }

  function stop(reason = '') {
    why = reason;
    if (recorder && recorder.state !== 'inactive') recorder.stop();
  }

  function close() {
    stop();
    for (const track of stream?.getTracks() ?? []) track.stop();
    context?.close();
    [stream, context] = [null, null];
  }

  return {
    open,
    start,
    stop,
    close,
    pause: () => recorder?.pause(),
    resume: () => recorder?.resume(),
    isOn: () => recorder !== null,
  };
};

// Bars around the middle, the newest at the right; the last three in ink.
window.drawLevel = (svg, bars) => {
  const shapes = bars.map((height, index) => {
    // Speech is far below full scale; its root fills the height.
    const h = Math.max(2.4, Math.sqrt(height) * 44);
    const x = (BARS - bars.length + index) * 7.2;
    return `<rect${index >= bars.length - 3 ? ' class="now"' : ''} x="${x}" y="${(44 - h) / 2}" width="3.6" height="${h}"/>`;
  });
  svg.innerHTML = shapes.join('');
};
