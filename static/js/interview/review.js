// The lines of a review: their numbers fill the form where they are pressed, with Shift up to the line that was taken before.
if (document.querySelector('#review [data-field]')) watchLines();

function watchLines() {
  // On the document: the page may change its parts.
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('#review button[data-line]');
    if (!button || !field('from')) return;
    event.preventDefault();
    const line = Number(button.dataset.line);
    const start = Number.parseInt(field('from').value, 10);
    if (event.shiftKey && start > 0) choose(Math.min(start, line), Math.max(start, line));
    else choose(line, line);
  });
  document.addEventListener('input', (event) => {
    if (event.target.matches?.('#review [data-field]')) show();
  });
  for (const word of document.querySelectorAll('#review [data-scripted]')) word.hidden = false;
}

function choose(from, to) {
  field('from').value = String(from);
  field('to').value = String(to);
  // Whatever saves the form by itself hears of it as of something typed.
  field('to').dispatchEvent(new Event('input', { bubbles: true }));
}

function show() {
  const from = Number.parseInt(field('from').value, 10);
  const to = Number.parseInt(field('to').value, 10) || from;
  document.querySelectorAll('#review .artefact > li').forEach((row, index) => {
    row.classList.toggle('chosen', index + 1 >= from && index + 1 <= to);
  });
}

function field(name) {
  return document.querySelector(`#review [data-field="${name}"]`);
}
