// The set-up: what is drawn follows each choice, without a new page. Without this, “Show the plan” does the same.
const form = document.getElementById('set-up');
if (form) follow();

function follow() {
  const said = document.getElementById('drawn-said');
  let waiting = null;
  let latest = 0;

  form.addEventListener('change', (event) => {
    if (event.target.name !== 'advert') look('look');
  });
  form.addEventListener('input', (event) => {
    if (event.target.name !== 'advert') return;
    clearTimeout(waiting);
    waiting = setTimeout(() => look('look'), 700);
  });
  form.addEventListener('submit', (event) => {
    const wanted = event.submitter?.value;
    if (wanted !== 'again' && wanted !== 'look') return;
    event.preventDefault();
    look(wanted);
  });

  async function look(wanted) {
    clearTimeout(waiting);
    latest += 1;
    const turn = latest;
    const fields = new URLSearchParams(new FormData(form));
    fields.set('do', wanted);
    const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (turn !== latest) return;
    if (!answer || (answer.status !== 200 && answer.status !== 422)) {
      said.textContent = 'The plan could not be drawn again. What you chose stands as it is.';
      return;
    }
    const text = await answer.text();
    if (turn === latest) show(new DOMParser().parseFromString(text, 'text/html'));
  }

  function show(parts) {
    const before = document.activeElement;
    const was = before && form.contains(before) ? { name: before.name, value: before.value } : null;
    for (const part of [...parts.body.children]) document.getElementById(part.id)?.replaceWith(part);
    if (was && !form.contains(before)) again(was)?.focus();
    said.textContent = document.querySelector('#drawn .eyebrow')?.textContent ?? '';
  }

  // What was in use may have been put anew; of buttons and ticks the value tells which.
  function again({ name, value }) {
    const all = [...form.elements].filter((one) => one.name === name && one.type !== 'hidden');
    return all.find((one) => one.value === value) ?? all[0] ?? null;
  }
}
