/** Before everything goes: what it is in numbers, the export, and the question asked twice. */
import type { ListName } from '../../server/domain/export/lists.ts';
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';

export type DeletionPageProps = {
  readonly frame: Frame;
  /** How many there are of each; what there is none of is not named. */
  readonly holdings: Readonly<Partial<Record<ListName, number>>>;
  /** The second question: a word to type. `wrong` where another one was. */
  readonly asked: null | { readonly word: string; readonly wrong: boolean };
};

export function DeletionPage({ frame, holdings, asked }: DeletionPageProps) {
  return (
    <Layout frame={frame} title="Delete everything" current="settings" sheet="study">
      <div class="wrap settings">
        <h1>Delete everything</h1>
        <p>{gone(holdings)} Your settings go back to what they were at first. It cannot be undone.</p>
        <p>
          <a href={links.exportFile({ recordings: 1 })} download>
            Take everything with you first
          </a>{' '}
          if you may want it back.
        </p>
        <form method="post" action={links.deletion}>
          {asked === null ? null : <Word {...asked} />}
          <p class="actions">
            <button type="submit" class="btn plain">
              {asked === null ? 'Delete everything' : 'Delete everything now'}
            </button>
            <a href={links.settings}>Keep it all</a>
          </p>
        </form>
      </div>
    </Layout>
  );
}

function Word({ word, wrong }: { readonly word: string; readonly wrong: boolean }) {
  return (
    <div class="field">
      <label for="word">Type the word delete to go on</label>
      {wrong ? (
        <p class="wrong" id="word-wrong">
          That was another word, so nothing was deleted.
        </p>
      ) : null}
      <input
        id="word"
        name="word"
        value={word}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        {...(wrong ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'word-wrong' } : {})}
      />
    </div>
  );
}

/** In the order of the sentence; what a candidate never counts is not in it. */
const NAMES: readonly (readonly [ListName, one: string, many: string])[] = [
  ['runs', 'run', 'runs'],
  ['interviews', 'interview', 'interviews'],
  ['stories', 'story', 'stories'],
  ['answers', 'answer with its versions', 'answers with all their versions'],
  ['cards', 'card', 'cards'],
  ['recordings', 'recording', 'recordings'],
];

function gone(holdings: DeletionPageProps['holdings']): string {
  const named = NAMES.filter(([what]) => (holdings[what] ?? 0) > 0).map(
    ([what, one, many]) => `${holdings[what]} ${holdings[what] === 1 ? one : many}`,
  );
  const last = named.pop();
  if (last === undefined) return 'There is nothing of yours here yet.';
  return `This will be gone: ${named.length === 0 ? last : `${named.join(', ')} and ${last}`}.`;
}
