// A form that is kept only when it is sent asks before its page is left with something typed in it.
for (const form of document.querySelectorAll('form[data-typed]')) {
  // A form that came back from the server holds what is not kept yet.
  let isSent = false;
  const isTyped = () =>
    form.dataset.typed === 'unsaved' ||
    [...form.elements].some((field) => field.value !== (field.defaultValue ?? field.value) || field.checked !== field.defaultChecked);
  form.addEventListener('submit', () => {
    isSent = true;
  });
  addEventListener('pageshow', () => {
    isSent = false;
  });
  addEventListener('beforeunload', (event) => {
    if (!isSent && isTyped()) event.preventDefault();
  });
}
