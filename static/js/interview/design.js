// The minutes of a design's part that is on, told while the page is open. The server's are right; these only go on from them.

const clock = document.getElementById('design-clock');
const opened = Date.now();

function tell() {
  const seconds = Number(clock.dataset.spent) + (Date.now() - opened) / 1000;
  clock.querySelector('span').textContent = String(Math.floor(seconds / 60));
}

if (clock) setInterval(tell, 5000);
