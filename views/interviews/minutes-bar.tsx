/** The minutes of a sitting as a bar: an item a stretch, with its number; the list below says the same. */

type MinutesBarProps = { readonly items: readonly { readonly place: number; readonly minutes: number }[]; readonly minutes: number };

const WIDTH = 456;
const HEIGHT = 24;
const GAP = 2;
/** A stretch that is narrower has no room for its number. */
const NARROWEST = 14;

export function MinutesBar({ items, minutes }: MinutesBarProps) {
  const at = (minute: number) => (minute / Math.max(1, minutes)) * WIDTH;
  let begun = 0;
  const stretches = items.map((item) => {
    const from = begun;
    begun += item.minutes;
    return { ...item, x: at(from), width: Math.max(1, at(item.minutes) - GAP) };
  });
  return (
    <svg class="minutes" viewBox={`0 0 ${WIDTH} 46`} width="100%" aria-hidden="true">
      {stretches.map(({ place, x, width }) => (
        <>
          <rect class="spent" x={figure(x)} y="0" width={figure(width)} height={HEIGHT} />
          {width < NARROWEST ? null : (
            <text class="on" x={figure(x + width / 2)} y="16.5" text-anchor="middle">
              {place}
            </text>
          )}
        </>
      ))}
      {begun < minutes ? (
        <rect class="free" x={figure(at(begun))} y="0.5" width={figure(WIDTH - at(begun) - 0.5)} height={HEIGHT - 1} />
      ) : null}
      {[0, 1, 2, 3].map((third) => (
        <text x={figure((third * WIDTH) / 3)} y="42" text-anchor={third === 0 ? 'start' : third === 3 ? 'end' : 'middle'}>
          {Math.round((minutes * third) / 3)}
        </text>
      ))}
    </svg>
  );
}

function figure(value: number): string {
  return value.toFixed(1);
}
