// Single keys: 1–9 choose, u goes to the choices at any time, ? shows the keys. They can be turned off (WCAG 2.1.4).
const STORED = 'dry-run.keys';

function on() {
  return localStorage.getItem(STORED) !== 'off';
}

function typing(target) {
  return target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select');
}

function act(key, dialog) {
  if (key === '?') return dialog.showModal();
  const button = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (key === 'u') button?.focus();
  else if (/^[1-9]$/.test(key)) button?.click();
}

document.addEventListener('keydown', (event) => {
  const dialog = document.getElementById('keys');
  if (!dialog || dialog.open || event.defaultPrevented || event.repeat) return;
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !on()) return;
  act(event.key, dialog);
});

document.addEventListener('change', (event) => {
  if (event.target.id === 'keys-on') localStorage.setItem(STORED, event.target.checked ? 'on' : 'off');
});

document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens).showModal();
});

for (const opener of document.querySelectorAll('[data-opens]')) opener.hidden = false;
const box = document.getElementById('keys-on');
if (box) box.checked = on();
