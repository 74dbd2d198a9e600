// The minutes that are left of the item, in the line above a run that belongs to an interview, unless the candidate has hidden the clock.
// The server counts them too, and what it says at the next page stands.
const line = document.getElementById('sitting-line');
const since = performance.now();

// As it was set in the interview; in quiet there is none until it is asked for.
function isHidden() {
  const isQuiet = line.dataset.quiet !== undefined;
  try {
    return (localStorage.getItem(isQuiet ? 'dry-run.quiet-clock' : 'dry-run.clock') ?? (isQuiet ? 'hidden' : 'full')) === 'hidden';
  } catch {
    return isQuiet;
  }
}

function tell() {
  const { item, left } = line.dataset;
  const minutes = Math.ceil((Number(left) - (performance.now() - since) / 1000) / 60);
  const time = minutes > 0 ? `${item}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.` : `${item}, and its time is over.`;
  const text = isHidden() ? `${item}.` : time;
  if (line.textContent !== text) line.textContent = text;
}

if (line) {
  tell();
  setInterval(tell, 1000);
}
