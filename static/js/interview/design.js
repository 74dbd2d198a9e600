// The minutes of a design's part that is on, told while the page is open. The server's are right; these only go on from them.

let clock = null;
let seenAt = 0;

// The sitting changes its parts without another page, so the clock may be another one each time.
function tell() {
  const found = document.getElementById('design-clock');
  if (!found) return;
  if (found !== clock) seenAt = Date.now();
  clock = found;
  const seconds = Number(clock.dataset.spent) + (Date.now() - seenAt) / 1000;
  const minutes = String(Math.floor(seconds / 60));
  const figure = clock.querySelector('span');
  if (figure.textContent !== minutes) figure.textContent = minutes;
  clock.closest('section').hidden = isHidden();
}

// As the candidate set the clock of the interview.
function isHidden() {
  const isQuiet = document.getElementById('work').dataset.quiet !== undefined;
  const usual = isQuiet ? 'hidden' : 'full';
  try {
    return (localStorage.getItem(isQuiet ? 'dry-run.quiet-clock' : 'dry-run.clock') ?? usual) === 'hidden';
  } catch {
    return usual === 'hidden';
  }
}

if (document.getElementById('work')) setInterval(tell, 1000);
