// The clock of a question's card: it begins with the page, and what it says goes along when the card is turned.

const FACES = { full: ['Minutes only', 'minutes'], minutes: ['Hide the clock', 'hidden'], hidden: ['Show the clock', 'full'] };
// By the mock interview's name: whoever hides the clock there has it hidden here.
const NAME = 'dry-run.clock';

const clock = document.getElementById('card-clock');
if (clock) begin(clock.dataset);

function begin({ seconds, over }) {
  const [shown, said, button] = ['shown', 'said', 'face'].map((is) => clock.querySelector(`[data-is=${is}]`));
  const form = document.querySelector('form:has([name=revealed])');
  const start = performance.now();
  const elapsed = () => Math.floor((performance.now() - start) / 1000);
  const time = (s) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')}`;
  let face = kept() ?? 'full';

  function draw() {
    const s = elapsed();
    const late = s - seconds;
    shown.textContent = face === 'minutes' ? minutes(s) : `${time(s)} of ${time(seconds)}${late > 0 ? `, ${time(late)} over` : ''}`;
    shown.hidden = face === 'hidden';
    // Once, and not to somebody who hides the time.
    if (late > 0 && face !== 'hidden' && !said.textContent) said.textContent = over;
  }

  function minutes(s) {
    return `${Math.floor(s / 60)} of ${Math.ceil(seconds / 60)} min`;
  }

  function turn(isTurned) {
    if (isTurned) {
      face = FACES[face]?.[1] ?? 'full';
      keep(face);
    }
    button.textContent = (FACES[face] ?? FACES.full)[0];
    draw();
  }

  form.addEventListener('submit', () => {
    if (face === 'hidden') return;
    form.querySelector('[name=spent]')?.remove();
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'spent', value: elapsed() }));
  });
  button.onclick = () => turn(true);
  turn(false);
  clock.classList.add('on');
  setInterval(draw, 250);
}

// A browser may refuse to keep anything.
function kept() {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function keep(value) {
  try {
    localStorage.setItem(NAME, value);
  } catch {
    // Then it is asked again at the next card.
  }
}
