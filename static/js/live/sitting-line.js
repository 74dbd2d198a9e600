// The minutes that are left of the item, in the line above a run that belongs to an interview. The server counts them too, and what it says at the next page stands.
const line = document.getElementById('sitting-line');
const since = performance.now();

function tell() {
  const { item, left } = line.dataset;
  const minutes = Math.ceil((Number(left) - (performance.now() - since) / 1000) / 60);
  const text = minutes > 0 ? `${item}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left.` : `${item}, and its time is over.`;
  if (line.textContent !== text) line.textContent = text;
}

if (line) setInterval(tell, 1000);
