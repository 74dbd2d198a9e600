// What was typed here before and not saved, offered one after the other, the newest first. What stands in the text already needs no offer.

/** `putBack` takes it into the text; `leave` goes there once nothing is left to offer. */
export function offerTyped({ place, shelf, text, based, putBack, leave }) {
  for (const { key } of shelf.others().filter((one) => one.text === text)) shelf.drop(key);
  next();

  function next() {
    const [newest] = shelf.others();
    place.replaceChildren(...(newest ? [offer(newest)] : []));
  }

  function offer(kept) {
    const part = document.createElement('section');
    part.className = 'notice';
    part.setAttribute('aria-label', 'Typed and not saved');
    const line = document.createElement('p');
    const when = new Date(kept.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
    const since = kept.based === based ? '' : ' The file was changed since; saving it shows both.';
    line.textContent = `Something typed here on ${when} was not saved.${since}`;
    const actions = document.createElement('div');
    actions.className = 'actions';
    actions.append(
      button('Put it back', () => settle(kept, putBack)),
      button('Throw it away', () => settle(kept)),
    );
    part.append(line, actions);
    return part;
  }

  function settle(kept, act) {
    act?.(kept);
    shelf.drop(kept.key);
    next();
    if (act) return;
    const button = place.querySelector('button');
    if (button) button.focus();
    else leave();
  }
}

function button(label, click) {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className: 'btn plain', textContent: label });
  made.addEventListener('click', click);
  return made;
}
