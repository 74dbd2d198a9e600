/** What a number draws: kinds and minutes, never questions, and the buttons that begin or draw again. */
import type { ItemKind } from '../../server/domain/interview/interview.ts';
import { counted, daysAgo, minutesInWords, numberWord } from '../parts/number-words.ts';
import { MinutesBar } from './minutes-bar.tsx';

export type PlannedItem = {
  readonly place: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  readonly probes: number;
  readonly why: readonly string[];
  /** Whole days since it was practised; null where it never was, or is a talk. */
  readonly daysAgo: number | null;
};

export type PlannedSitting = { readonly name: string; readonly items: readonly PlannedItem[] };

export type DrawnPlan = {
  /** One, or of a whole loop several. */
  readonly sittings: readonly PlannedSitting[];
  /** That were asked for. */
  readonly minutes: number;
  readonly number: number;
  /** Where everything is chosen as it is now. */
  readonly shared: string;
  /** Where a shared number came from: other files, or another version of the draw. Null where it draws what it drew there. */
  readonly differs: 'files' | 'version' | null;
  /** An advert counts, and is in no address. */
  readonly hasAdvert: boolean;
};

export function PlanAside({ plan }: { readonly plan: DrawnPlan }) {
  const { sittings, minutes, number, shared, differs, hasAdvert } = plan;
  const items = sittings.flatMap((sitting) => sitting.items);
  const isEmpty = items.every(({ kind }) => kind === 'talk');
  return (
    <aside id="drawn" aria-label="What is drawn" tabindex={-1}>
      <div>
        <p class="eyebrow">{isEmpty ? 'Nothing could be drawn' : `Drawn for you, ${sum(items)} of ${minutes} minutes`}</p>
        {isEmpty ? <p>Nothing in the bank fits this stage. Choose another one, or look what is broken with npm run check.</p> : null}
        {sittings.length === 1 ? <MinutesBar items={items} minutes={minutes} /> : null}
        {sittings.length === 1 ? <Items items={items} /> : sittings.map((sitting) => <Sitting sitting={sitting} />)}
        <Differs differs={differs} number={number} />
        <p class="small quiet">
          The questions stay hidden until their minute. <a href={shared}>Number {number}</a> drew this, and draws it again for anybody who
          has the same files{hasAdvert ? ' and pastes the same advert' : ''}.
        </p>
        <div class="actions">
          {isEmpty ? null : (
            <button type="submit" class="btn" name="do" value="begin">
              Begin, {minutesInDigits(sittings, minutes)}
            </button>
          )}
          <button type="submit" class="btn plain" name="do" value="again">
            Draw again
          </button>
          <button type="submit" class="btn plain look" name="do" value="look">
            Show the plan
          </button>
        </div>
        <details class="small">
          <summary>Why each is there</summary>
          <ol>
            {items.map(({ place, why }) => (
              <li value={place}>{why.join(' ')}</li>
            ))}
          </ol>
        </details>
        <p class="small quiet">
          You will be asked for your own rating before any other mark is shown. If you close the page, the recording and every word so far
          are kept.
        </p>
      </div>
    </aside>
  );
}

/** Of a whole loop each sitting is folded, so that the buttons stay in sight. */
function Sitting({ sitting: { name, items } }: { readonly sitting: PlannedSitting }) {
  return (
    <details class="drawn-sitting">
      <summary>
        {name}, {counted(items.length, 'item')}, {minutesInWords(sum(items))}
      </summary>
      <Items items={items} />
    </details>
  );
}

function Items({ items }: { readonly items: readonly PlannedItem[] }) {
  return (
    <ol class="drawn">
      {items.map((item) => (
        <Planned item={item} />
      ))}
    </ol>
  );
}

function Planned({ item }: { readonly item: PlannedItem }) {
  const notes = notesOf(item);
  return (
    <li>
      <span class="n">{item.place}</span>
      <span>
        {item.title}
        {notes === '' ? null : <small>{notes}</small>}
      </span>
      <span class="t">{item.minutes} min</span>
    </li>
  );
}

function notesOf({ kind, about, probes, daysAgo: days, why }: PlannedItem): string {
  const practised = days === null ? 'new to you' : `last practised ${daysAgo(days)}`;
  const isAdvert = why.some((sentence) => sentence.startsWith('The advert says'));
  const asked = probes === 0 ? '' : probes === 1 ? 'one follow-up' : `up to ${numberWord(probes)} follow-ups`;
  if (kind === 'talk') return about;
  return [about, asked, practised, isAdvert ? 'the advert asks for it' : ''].filter(Boolean).join('; ');
}

function Differs({ differs, number }: Pick<DrawnPlan, 'differs' | 'number'>) {
  if (differs === null) return null;
  const from = differs === 'files' ? 'other files than yours' : 'another version of Dry Run';
  return (
    <p class="differs">
      Number {number} was shared from {from}: here it may draw something else than it did there.
    </p>
  );
}

function minutesInDigits(sittings: readonly PlannedSitting[], minutes: number): string {
  return sittings.length === 1 ? `${minutes} minutes` : `${numberWord(sittings.length)} sittings`;
}

function sum(items: readonly PlannedItem[]): number {
  return items.reduce((total, { minutes }) => total + minutes, 0);
}
