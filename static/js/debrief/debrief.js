// The debrief as on a chess site: arrow keys and clicks step through the decisions, and curve, strip, clock, signal and text follow. Everything works as links without it.
const root = document.getElementById('debrief');

if (root) {
  root.classList.add('scripted');
  const cells = () => [...root.querySelectorAll('.cells li')];
  const turns = () => cells().map((cell) => cell.dataset.of);
  const current = () => root.querySelector('.dec.now')?.dataset.of;

  function show(turn, { scroll = true } = {}) {
    const article = root.querySelector(`.dec[data-of="${turn}"]`);
    if (!article) return;
    for (const one of root.querySelectorAll('.dec, .at')) one.classList.toggle('now', (one.dataset.of ?? one.dataset.turn) === turn);
    for (const link of root.querySelectorAll('.dec h3 a, .cells a')) {
      if (link.dataset.shows === turn) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    const field = root.querySelector('input[name="decision"]');
    if (field) field.value = turn;
    remember({ decision: turn });
    const cell = root.querySelector(`.cells li[data-of="${turn}"]`);
    const row = cell?.parentElement;
    if (row) row.scrollLeft = cell.offsetLeft - row.offsetLeft - row.clientWidth / 2;
    // The view box is 1000 wide.
    const chart = root.querySelector('.curvebox');
    const place = root.querySelector(`.here[data-turn="${turn}"] text`)?.getAttribute('x');
    if (chart) chart.scrollLeft = (Number(place) / 1000) * chart.scrollWidth - chart.clientWidth / 2;
    if (scroll && !isInView(article)) article.scrollIntoView({ block: 'start' });
    document.getElementById('debrief-says').textContent = spoken(article);
  }

  function spoken(article) {
    const text = (selector) => article.querySelector(selector)?.textContent.trim() ?? '';
    return `Decision ${text('.n')}, ${text('time')}, ${text('.mark small')}: ${text('.what')}, ${text('.loss')}`;
  }

  function isInView(article) {
    const { top, bottom } = article.getBoundingClientRect();
    return top >= 100 && Math.min(bottom, top + 200) <= innerHeight;
  }

  function step(by) {
    const all = turns();
    const next = all[all.indexOf(current()) + by];
    if (next) show(next);
  }

  function order(name) {
    const key = (one) => (name === 'time' ? 0 : -Number(one.dataset.loss));
    const sorted = (list) => list.sort((a, b) => key(a) - key(b) || Number(a.dataset.of) - Number(b.dataset.of));
    const strip = root.querySelector('.cells');
    strip.append(...sorted(cells()));
    const list = root.querySelector('.decisions');
    list.prepend(...sorted([...list.querySelectorAll('.dec')]));
    list.classList.toggle('by-time', name === 'time');
    list.classList.toggle('by-cost', name !== 'time');
    for (const link of root.querySelectorAll('[data-order]')) {
      if (link.dataset.order === name) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    remember({ order: name === 'time' ? 'time' : null });
  }

  // The address stays that of what is shown, so that a reload or a shared link shows it again.
  function remember(fields) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(fields)) {
      if (value === null) url.searchParams.delete(name);
      else url.searchParams.set(name, value);
    }
    url.hash = '';
    history.replaceState(history.state, '', url);
  }

  root.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target.closest('a');
    if (!link) return;
    if (link.dataset.shows) show(link.dataset.shows);
    else if (link.dataset.order) order(link.dataset.order);
    else if (link.dataset.step) step(Number(link.dataset.step));
    else return;
    event.preventDefault();
  });

  root.addEventListener('change', (event) => {
    if (event.target.id !== 'signal') return;
    for (const plot of root.querySelectorAll('.signals .plot')) plot.classList.toggle('now', plot.dataset.signal === event.target.value);
    remember({ signal: event.target.value === '0' ? null : event.target.value });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
    // Where arrows have a meaning of their own they keep it.
    const own = event.target.closest('input, select, textarea, dialog, .scroll');
    if (own && (!own.matches('.scroll') || own.scrollWidth > own.clientWidth)) return;
    event.preventDefault();
    step(event.key === 'ArrowRight' ? 1 : -1);
  });
}
