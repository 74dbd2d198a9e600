/** The history of a story: its versions, what changed between two, and an earlier one brought back. */
import { Hono } from 'hono';
import { links } from '../../../views/links.ts';
import { RemovalPage } from '../../../views/removed/removal-page.tsx';
import { VersionPage } from '../../../views/texts/version-page.tsx';
import type { VersionedLine } from '../../../views/texts/versioned-text.tsx';
import { VersionsPage } from '../../../views/texts/versions-page.tsx';
import { momentOf } from '../../calendar/day-words.ts';
import { type ComparedWith, compare, differencesIn, type VersionsAround } from '../../domain/answer/compared.ts';
import type { EditorPart } from '../../domain/answer/draft.ts';
import type { DraftParts } from '../../domain/reading/reading.ts';
import type { RemovedThing } from '../../domain/removal/removed-thing.ts';
import { STORY_TEXTS, storyOfTexts } from '../../domain/story/story-texts.ts';
import { problem } from '../../http/error-pages.tsx';
import { integer, readForm } from '../../http/form.ts';
import { type Remover, removeOnce } from '../../http/removal-answer.tsx';
import type { AppContext, AppEnv } from '../../http/request-context.ts';
import type { StoredStory, StoryStore } from '../store.ts';
import { nameOfField, readableTexts } from '../story-form-answer.tsx';
import { restoreStoryVersion } from './restore-story-version.ts';
import { type StoryHistoryStore, type StoryVersion, type StoryVersionSummary, VERSIONS } from './store.ts';

export type StoryHistoryDeps = {
  readonly store: StoryStore;
  readonly history: StoryHistoryStore;
  readonly removals: Remover;
  readonly now: () => number;
};

export function storyHistoryRoutes(deps: StoryHistoryDeps) {
  const { store, history, removals, now } = deps;
  return (
    new Hono<AppEnv>()
      .get('/:id/versions', async (c) => {
        const story = await findStory(c, deps);
        if (!story) return missing(c);
        const rows = await history.versions(story.id, numberIn(c.req.query('before')) ?? Number.MAX_SAFE_INTEGER);
        const shown = rows.slice(0, VERSIONS);
        return c.html(
          <VersionsPage
            frame={c.get('frame')}
            text={lineOf(story)}
            present={{ words: story.words, at: momentOf(story.updatedAt, now()), parts: namedIn(readableTexts(story)) }}
            versions={shown.map((row) => versionProps(row, now()))}
            older={rows.length > VERSIONS ? links.storyVersions(story.id, shown.at(-1)?.number) : null}
            recordings={null}
          />,
        );
      })

      .get('/:id/versions/:number', async (c) => {
        const asked = c.req.query('with');
        const found = await findVersion(c, deps);
        return found ? versionPage(c, deps, found, asked === 'now' ? 'now' : (numberIn(asked) ?? found.around.before)) : missing(c);
      })

      .post('/:id/versions/:number/restoration', async (c) => {
        const { revision } = await readForm(c);
        const found = await findVersion(c, deps);
        if (!found) return missing(c);
        const restoring = { store, candidate: c.get('candidate'), now: now() };
        const isDone = await restoreStoryVersion(restoring, found.story, found.version, numberIn(revision));
        if (isDone) return c.redirect(links.story(found.story.id), 303);
        return versionPage(c, deps, { ...found, story: (await findStory(c, deps)) ?? found.story }, 'now', CHANGED);
      })

      .get('/:id/versions/:number/removal', async (c) => {
        const found = await findVersion(c, deps);
        return found ? c.html(<RemovalPage frame={c.get('frame')} thing={removableVersion(found)} />) : missing(c);
      })

      .post('/:id/versions/:number/removal', async (c) => {
        await readForm(c);
        const found = await findVersion(c, deps);
        const name = { kind: 'version', id: c.req.param('id'), number: numberIn(c.req.param('number')) } as const;
        return (await removeOnce(c, removals, found && removableVersion(found), name)) ?? missing(c);
      })

      // A refusal to a plain form stands under the form's address; whoever reloads it there comes back to the version.
      .on('GET', ['/:id/versions/:number/restoration'], (c) =>
        c.redirect(links.storyVersion(encodeURIComponent(c.req.param('id')), encodeURIComponent(c.req.param('number')))),
      )
  );
}

const CHANGED = 'The story was changed in the meantime, so nothing was brought back. Here is how it differs now.';

type Found = { readonly story: StoredStory; readonly version: StoryVersion; readonly around: VersionsAround };

function removableVersion({ story, version }: Found): RemovedThing {
  return { kind: 'version', of: 'story', id: story.id, number: version.number, title: story.title };
}

function findStory(c: AppContext, { store }: StoryHistoryDeps): Promise<StoredStory | null> {
  return store.find(c.req.param('id') ?? '', c.get('candidate'));
}

async function findVersion(c: AppContext, deps: StoryHistoryDeps): Promise<Found | null> {
  const story = await findStory(c, deps);
  const number = numberIn(c.req.param('number'));
  const version = story && number !== null ? await deps.history.version(story.id, number) : null;
  return story && version && { story, version, around: await deps.history.around(story.id, version.number) };
}

async function versionPage(
  c: AppContext,
  deps: StoryHistoryDeps,
  { story, version, around }: Found,
  other: ComparedWith,
  notice: string | null = null,
) {
  const find = async (number: number) => {
    const found = await deps.history.version(story.id, number);
    return found && readable(found);
  };
  const compared = await compare(readable(version), readableTexts(story), other, find);
  if (!compared) return missing(c);
  const parts = differencesIn(compared, namedIn({ ...compared.before, ...compared.after }));
  // In answer to a form, the page's own address is still that of the version.
  const frame = { ...c.get('frame'), path: links.storyVersion(story.id, version.number) };
  const props = {
    text: lineOf(story),
    version: versionProps(version, deps.now()),
    around,
    parts,
    comparedWith: compared.comparedWith,
    notice,
  };
  return c.html(<VersionPage frame={frame} {...props} />, notice === null ? 200 : 409);
}

function readable(version: StoryVersion): StoryVersion {
  return { ...version, parts: readableTexts(storyOfTexts(version.parts)) };
}

/** In the order of the form; what is empty is left out. */
function namedIn(texts: DraftParts): readonly EditorPart[] {
  return STORY_TEXTS.flatMap((id) => (texts[id] ? [{ id, name: nameOfField(id), text: texts[id] }] : []));
}

function lineOf({ id, title, revision }: StoredStory): VersionedLine {
  return { of: 'story', id, title, page: links.story(id), revision, isClosed: false };
}

function versionProps({ number, words, reason, at }: StoryVersionSummary, now: number) {
  return { number, words, reason, at: momentOf(at, now), selfLevel: null, readLevel: null, isWithheld: false };
}

function numberIn(text: string | undefined): number | null {
  return integer(text, 0, MOST_COUNTED);
}

/** More than any revision or version reaches. */
const MOST_COUNTED = 999_999_999;

function missing(c: AppContext) {
  return problem(c, 404, {
    title: 'There is no such version',
    happened: 'The address is wrong, or the story was removed.',
    kept: null,
    next: { href: links.stories, label: 'All stories' },
  });
}
