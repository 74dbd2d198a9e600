// `/` goes to the search box of a page that has one, unless single keys are off.
document.addEventListener('keydown', (event) => {
  const box = document.querySelector('[data-search]');
  if (event.key !== '/' || !box || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches('input, textarea, select') || localStorage.getItem('dry-run.keys') === 'off') return;
  event.preventDefault();
  box.select();
});
