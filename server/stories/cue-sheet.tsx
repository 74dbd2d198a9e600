/** The sheet for the morning of the interview. What is on it stands in the address alone, so that it can be kept as a bookmark and nothing has to be stored. */
import { CUE_HEAD, type CueKey, type CueSheet, type CueStory, cueBlocks } from '../../views/stories/cue-blocks.ts';
import { CueSheetPage } from '../../views/stories/cue-sheet-page.tsx';
import { CUE_PARTS, type CuePart, TO_ASK } from '../../views/stories/cue-words.ts';
import { comingDay } from '../calendar/day-words.ts';
import { dateOf, daysBetween } from '../calendar/local-day.ts';
import { cuesOf, figuresOf, shortened, storiesToTake } from '../domain/story/cues.ts';
import { fitting, SHEET_ROOM } from '../domain/story/sheet-room.ts';
import { eveningNoteOf } from '../domain/study/evening-note.ts';
import type { AppContext } from '../http/request-context.ts';
import type { ListedStory } from './list-store.ts';
import type { StoryDeps } from './story-deps.ts';

/** Told in an interview; more find no room in the head. */
const USUAL_STORIES = 3;
const USUAL_ASKS = 3;
const FIGURES_A_STORY = 2;
const MOST_FIGURES = 6;
/** Characters: three short lines below a title. */
const MOST_ANSWERS = 44;

export async function showCueSheet(c: AppContext, deps: StoryDeps): Promise<Response> {
  const own = await ownStories(c, deps);
  const chosen = chosenIn(c, own);
  const stories = own.filter(({ id }) => chosen.stories.has(id));
  const texts = {
    begin: noteForTheMorning(c),
    numbers: stories.flatMap((story) => figuresOf(story).slice(0, FIGURES_A_STORY)).slice(0, MOST_FIGURES),
    asks: TO_ASK.filter((_, at) => chosen.asks.has(String(at))),
  };
  const parts = CUE_PARTS.map(({ part }) => part).filter((part) => chosen.parts.has(part) && lackOf(part, texts) === undefined);
  const asked: CueSheet = { ...texts, parts, stories: stories.map((story) => cueStory(story, deps)) };
  const { fit, over } = fitting(cueBlocks(asked), SHEET_ROOM - CUE_HEAD);
  const isOn = (id: string) => fit.some((key) => idOf(key) === id);
  // Nobody chose what the first look leaves out.
  const refused = isChosen(c) ? over : [];
  return c.html(
    <CueSheetPage
      frame={c.get('frame')}
      when={dayAhead(c, deps.now())}
      sheet={{ ...asked, stories: asked.stories.filter(({ id }) => isOn(id)), parts: parts.filter(isOn) }}
      choices={{
        stories: own.map(({ id, title }) => ({ value: id, name: title, ticked: isOn(id) })),
        parts: CUE_PARTS.map(({ part, name }) => {
          const why = lackOf(part, texts);
          return { value: part, name, why, ticked: why === undefined ? isOn(part) : chosen.parts.has(part) };
        }),
        asks: TO_ASK.map((name, at) => ({ value: String(at), name, ticked: chosen.asks.has(String(at)) })),
      }}
      over={refused.map((key) => `“${nameOf(key, stories)}”`)}
    />,
    refused.length === 0 ? 200 : 422,
  );
}

type SheetTexts = Pick<CueSheet, 'begin' | 'numbers' | 'asks'>;

/** Why a part has nothing to say; undefined where it has. */
function lackOf(part: CuePart, { begin, numbers, asks }: SheetTexts): string | undefined {
  if (part === 'begin' && begin === '') return 'You write it on the last evening, on Today.';
  if (part === 'numbers' && numbers.length === 0) return 'None of these stories has numbers noted yet.';
  return part === 'ask' && asks.length === 0 ? 'Choose some below.' : undefined;
}

function idOf(key: CueKey): string {
  return 'story' in key ? key.story : key.part;
}

function nameOf(key: CueKey, stories: readonly ListedStory[]): string {
  if ('story' in key) return stories.find(({ id }) => id === key.story)?.title ?? '';
  return CUE_PARTS.find(({ part }) => part === key.part)?.name ?? '';
}

/** Newest first. A run is never told as one's own. */
async function ownStories(c: AppContext, { lists, index }: StoryDeps): Promise<readonly ListedStory[]> {
  const candidate = c.get('candidate');
  await index.refresh(candidate);
  return (await lists.list(candidate, null)).filter(({ simulated }) => !simulated);
}

function isChosen(c: AppContext): boolean {
  return c.req.query('made') !== undefined;
}

type Chosen = { readonly stories: ReadonlySet<string>; readonly parts: ReadonlySet<string>; readonly asks: ReadonlySet<string> };

/** Before anything is chosen: three stories, all parts, the first things to ask. */
function chosenIn(c: AppContext, own: readonly ListedStory[]): Chosen {
  if (!isChosen(c)) {
    return {
      stories: new Set(storiesToTake(own, USUAL_STORIES).map(({ id }) => id)),
      parts: new Set(CUE_PARTS.map(({ part }) => part)),
      asks: new Set(TO_ASK.slice(0, USUAL_ASKS).map((_, at) => String(at))),
    };
  }
  const sent = (name: string) => new Set(c.req.queries(name) ?? []);
  return { stories: sent('story'), parts: sent('part'), asks: sent('ask') };
}

function cueStory(story: ListedStory, { bank }: StoryDeps): CueStory {
  const names = story.serves.flatMap(({ questionId, strength }) => (strength === 'strong' ? (bank.question(questionId)?.short ?? []) : []));
  const both = names.slice(0, 2).join('; ');
  return { ...cuesOf(story), answers: both.length <= MOST_ANSWERS ? both : shortened(names[0] ?? '', MOST_ANSWERS) };
}

/** What was written on the last evening, where it was for this interview. */
function noteForTheMorning(c: AppContext): string {
  const { evening, interviewOn } = c.get('preferences');
  const note = eveningNoteOf(evening);
  return note?.on === interviewOn ? note.begin.trim() : '';
}

function dayAhead(c: AppContext, now: number): string | null {
  const { interviewOn, dayStartsAt } = c.get('preferences');
  const at = interviewOn === null ? null : dateOf(interviewOn, dayStartsAt);
  return at === null || daysBetween(now, at, dayStartsAt) < 0 ? null : comingDay(at, now, dayStartsAt);
}
