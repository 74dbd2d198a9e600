/** The dialog that lists the keys, and the button that opens it. Of use only with scripts, so the button is hidden until they run. */
import type { Child } from 'hono/jsx';
import type { Html } from '../../server/domain/html.ts';
import { links } from '../links.ts';
import { inline } from '../prose.tsx';

export type Key = readonly [key: string, does: string];

/** Where `g` and a letter lead, and `/`. */
type Way = { readonly key: string; readonly after: string; readonly href: string; readonly to: string };

const ways = (): readonly Way[] => [
  { after: 'g ', key: 't', href: links.today(), to: 'Today' },
  { after: 'g ', key: 'i', href: links.incidents, to: 'Incidents' },
  { after: 'g ', key: 'q', href: links.questions, to: 'Questions' },
  { after: 'g ', key: 's', href: links.stories, to: 'Stories' },
  { after: 'g ', key: 'c', href: links.cards, to: 'Cards' },
  { after: 'g ', key: 'm', href: links.interviews, to: 'Mock interview' },
  { after: 'g ', key: 'l', href: links.loop, to: 'The loop' },
  { after: '', key: '/', href: links.search, to: 'search the questions' },
];

const ALWAYS: readonly Key[] = [
  ['?', 'show these keys'],
  ['Esc', 'close'],
];

type DialogProps = { readonly keys: readonly Key[] };

/** By the page's own keys, and by where the product is mounted. */
const made = new Map<string, Html>();

/** `keys`: the page's own, before those that every page has. Made once for all pages of a kind: it is one in seven of the elements of a run’s page. */
export function KeysDialog({ keys }: DialogProps) {
  const name = JSON.stringify([links.today(), keys]);
  const html = made.get(name) ?? String(<Dialog keys={keys} />);
  made.set(name, html);
  return inline(html);
}

function Dialog({ keys }: DialogProps) {
  return (
    <dialog id="keys" aria-labelledby="keys-heading">
      <h2 id="keys-heading">Keys</h2>
      <dl class="key-list">
        {keys.map(([key, does]) => (
          <Row name={key}>{does}</Row>
        ))}
        {ways().map(({ after, key, href, to }) => (
          <Row name={`${after}${key}`}>
            <a href={href} data-go={key}>
              {to}
            </a>
          </Row>
        ))}
        {ALWAYS.map(([key, does]) => (
          <Row name={key}>{does}</Row>
        ))}
      </dl>
      <form method="dialog">
        <label class="small">
          <input type="checkbox" id="keys-on" /> Single keys are on
        </label>
        <button type="submit" class="btn plain">
          Close
        </button>
      </form>
    </dialog>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: Child }) {
  return (
    <div>
      <dt>
        <kbd class="kbd">{name}</kbd>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
