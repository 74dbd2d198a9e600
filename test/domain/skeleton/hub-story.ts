/** A story in Twee that goes round a hub or two, as many are built: looks that come back, some of them deeper, some under a condition. */

export function hubStory(seed: number): string {
  const hubs = 1 + (seed % 2);
  const looks = Array.from({ length: hubs * (hubs === 1 ? 6 + (seed % 3) : 4) }, (_, index) => index);
  const chance = chances(seed + 1);
  const passages = looks.flatMap((look) => {
    const back = `[[Back->Hub${look % hubs}]]`;
    const set = chance(2) ? `(set: $f${look % 3} to true)` : '';
    if (chance(3))
      return [`:: Look${look}\nText. ${set}\n[[Deeper->Deep${look}]]\n${back}`, `:: Deep${look}\nDeep.\n[[Look${look}]]\n${back}`];
    return [`:: Look${look}\nText. ${set}\n${back}`];
  });
  const ways = looks.map((look) => (chance(3) ? `(if: $f${look % 3})[[[Look${look}]]]` : `[[Look${look}]]`));
  const hub = (index: number, exit: string) =>
    `:: Hub${index}\nHub.\n${ways.filter((_, look) => look % hubs === index).join('\n')}\n${exit}`;
  const call = ':: Call\nIt rings.\n[[Put it off->Hub0]]\n(if: $f0)[[[Solve it->Over]]](else:)[[[Hand over->Over]]]';
  const second = hubs === 2 ? [hub(1, '[[Home->Hub0]]')] : [];
  const start = ':: Start\n(set: $f0 to false)(set: $f1 to false)(set: $f2 to false)It begins.\n[[Enter->Hub0]]';
  return [start, hub(0, hubs === 2 ? '[[Call]]\n[[Other->Hub1]]' : '[[Call]]'), ...second, call, ...passages, ':: Over\nDone.'].join(
    '\n\n',
  );
}

/** Whether one in so many falls; the same for a seed each time. */
function chances(seed: number): (inSoMany: number) => boolean {
  let state = seed;
  return (inSoMany) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * inSoMany) === 0;
  };
}
