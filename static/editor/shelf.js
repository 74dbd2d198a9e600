// Text that was typed and not saved, kept in this browser until it is: a page load has its own place, so that two tabs do not take each other's.

export function shelfOf(path, tab) {
  const mine = `dry-run.text.${path}.${tab}`;
  return {
    keep: (based, text) => inBrowser((kept) => kept.setItem(mine, JSON.stringify({ at: Date.now(), based, text }))),
    clear: () => inBrowser((kept) => kept.removeItem(mine)),
    drop: (key) => inBrowser((kept) => kept.removeItem(key)),
    /** Of other page loads, the newest first. */
    others: () => others(`dry-run.text.${path}.`, mine),
  };
}

// A browser may refuse to keep anything, or have no room.
function inBrowser(act) {
  try {
    act(localStorage);
    return true;
  } catch {
    return false;
  }
}

function others(prefix, mine) {
  const found = [];
  inBrowser((kept) => {
    for (const key of Object.keys(kept)) if (key.startsWith(prefix) && key !== mine) found.push({ key, ...JSON.parse(kept.getItem(key)) });
  });
  return found.filter(({ text }) => typeof text === 'string').sort((one, other) => other.at - one.at);
}
