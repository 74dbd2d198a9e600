/** Every address of the product, spelled once: pages, forms and what they lead to. Ids are well-formed or come from a file's name, so they stand as they are. */
import type { Filter } from '../server/domain/question/filter.ts';
import type { CardKind } from '../server/domain/study/card.ts';
import type { WayFields } from '../server/domain/study/review-way.ts';

/** A query from what is given; what is null or undefined is left out, and with nothing left there is none. An empty text is a name alone. */
function query(fields: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  const pairs = given.map(([name, value]) => (value === '' ? name : String(new URLSearchParams([[name, String(value)]]))));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** How a debrief is looked at. `signal` is the place of one in its list. */
export type DebriefSetting = { readonly order: 'cost' | 'time'; readonly decision: number | null; readonly signal: number };

/** What is written besides scenarios. */
export type AuthorFileKind = 'questions' | 'samples' | 'reviews' | 'designs' | 'retrospectives' | 'hand-overs' | 'loops';
export type WrittenKind = AuthorFileKind | 'scenarios';

/**
 * Where an author's page is opened. `play`: full names of choices, none for the start. `asked`: the state that was looked for, where the play
 * leads to another. `edit`: with the editor.
 */
export type AuthorPlace = {
  readonly edit?: boolean;
  readonly variant?: string | null;
  readonly scene?: string | null;
  readonly line?: number | 'all' | null;
  readonly play?: readonly string[];
  readonly asked?: { readonly from: string; readonly minute: string | null; readonly set: readonly string[] };
};

function placeFields({ edit, variant, scene, line, play, asked }: AuthorPlace) {
  const played = play === undefined ? null : play.join(',') || 'start';
  return { edit: edit ? '' : null, variant, scene, line, play: played, ...asked, set: asked?.set.join(',') || null };
}

/** From the root of the product. */
const paths = {
  today: (minutes?: number) => `/${query({ minutes })}`,
  theme: '/theme',
  incidents: '/incidents',
  /** By its public name. */
  incident: (name: string) => `/incidents#${encodeURIComponent(name)}`,

  runs: '/runs',
  run: (runId: string) => `/runs/${runId}`,
  decisions: (runId: string) => `/runs/${runId}/decisions`,
  notes: (runId: string) => `/runs/${runId}/notes`,
  notesOf: (runId: string) => `/runs/${runId}#notes`,
  /** With a choice before it is taken, by its token. */
  runAsking: (runId: string, token: string) => `/runs/${runId}${query({ expect: token })}#expect-signal`,
  /** What passes at live pace, as it does. */
  runLive: (runId: string) => `/runs/${runId}/live`,
  /** Stopped and started here. */
  runClock: (runId: string) => `/runs/${runId}/clock`,
  abandonment: (runId: string) => `/runs/${runId}/abandonment`,
  runRemoval: (runId: string) => `/runs/${runId}/removal`,
  retries: (runId: string) => `/runs/${runId}/retries`,
  debrief: (runId: string) => `/runs/${runId}/debrief`,
  anotherCause: (runId: string) => `/runs/${runId}/another-cause`,
  debriefOf: (runId: string, turn: number) => `/runs/${runId}/debrief?decision=${turn}#decision-${turn}`,
  /** As it is set: another order or signal, or another decision open. */
  debriefSet: (runId: string, { order, decision, signal }: DebriefSetting) =>
    `/runs/${runId}/debrief${query({ order: order === 'cost' ? null : order, decision, signal: signal || null })}${decision === null ? '' : `#decision-${decision}`}`,

  questions: '/questions',
  /** Each filter that is set, in a fixed order. */
  filteredQuestions: ({ kind, stage, screen, state, set, q }: Filter) =>
    `/questions${query({ kind, stage, screen, state, set, q: q === '' ? null : q })}`,
  /** `part`: where on its page. */
  question: (questionId: string, part?: 'reading' | 'recordings') => `/questions/${questionId}${part ? `#${part}` : ''}`,
  samples: (questionId: string) => `/questions/${questionId}/samples`,
  earlierAnswers: (questionId: string, before?: number) => `/questions/${questionId}/answers${query({ before })}`,
  /** With the focus in the search box, where a script runs. */
  search: '/questions#q',
  loop: '/loop',
  loopEntry: (guide: string, entry: string) => `/loop#${guide}-${entry}`,

  draft: (answerId: string) => `/answers/${answerId}/draft`,
  firstDraft: (answerId: string) => `/answers/draft?answer=${answerId}`,
  ratings: (answerId: string) => `/answers/${answerId}/ratings`,
  /** A rating that is refused comes back to its fields. */
  ratingFields: (answerId: string) => `/answers/${answerId}/ratings#rating`,
  answerRemoval: (answerId: string) => `/answers/${answerId}/removal`,
  closure: (answerId: string) => `/answers/${answerId}/closure`,
  answerStories: (answerId: string) => `/answers/${answerId}/stories`,
  versions: (answerId: string, before?: number) => `/answers/${answerId}/versions${query({ before })}`,
  version: (answerId: string, number: number | string) => `/answers/${answerId}/versions/${number}`,
  restoration: (answerId: string, number: number) => `/answers/${answerId}/versions/${number}/restoration`,
  versionRemoval: (answerId: string, number: number) => `/answers/${answerId}/versions/${number}/removal`,
  recordings: (answerId: string) => `/answers/${answerId}/recordings`,
  recordingsList: (answerId: string) => `/answers/${answerId}/versions#recordings`,
  recording: (answerId: string, recordingId: string) => `/answers/${answerId}/recordings/${recordingId}`,
  recordingRemoval: (answerId: string, recordingId: string) => `/answers/${answerId}/recordings/${recordingId}/removal`,

  stories: '/stories',
  /** `at` and `n` of the last story of the page before. */
  olderStories: (at: number, n: number) => `/stories?before=${at}-${n}`,
  storiesAfterAcceptance: (kept: number) => `/stories?kept=${kept}`,
  /** After a decision about tags, on the page of stories where it was taken. */
  storiesAfterTags: (tags: string, of: string, before: string) => `/stories${query({ tags, of, before: before || null })}#suggested`,
  story: (storyId: string) => `/stories/${storyId}`,
  storyEdit: (storyId: string) => `/stories/${storyId}/edit`,
  storyTags: (storyId: string) => `/stories/${storyId}/tags`,
  storyRemoval: (storyId: string) => `/stories/${storyId}/removal`,
  /** `id`: of the story that its form is to become. */
  newStory: (
    begun: {
      readonly screen?: string | undefined;
      readonly like?: string | undefined;
      readonly answer?: string;
      readonly id?: string;
    } = {},
  ) => `/stories/new${query(begun)}`,
  storyVersions: (storyId: string, before?: number) => `/stories/${storyId}/versions${query({ before })}`,
  storyVersion: (storyId: string, number: number | string) => `/stories/${storyId}/versions/${number}`,
  storyRestoration: (storyId: string, number: number) => `/stories/${storyId}/versions/${number}/restoration`,
  /** One page to print for the morning of the interview. */
  cueSheet: '/stories/cue-sheet',
  storyVersionRemoval: (storyId: string, number: number) => `/stories/${storyId}/versions/${number}/removal`,
  proposals: '/stories/proposals',
  /** What is found in something pasted. */
  proposalsIn: (pasteId: string) => `/stories/proposals/${pasteId}`,
  acceptance: '/stories/proposals/acceptance',

  /** What was removed by itself, while that can be undone. */
  removed: (id: string) => `/removed/${id}`,
  broughtBack: (id: string) => `/removed/${id}/restoration`,

  cards: '/cards',
  card: (cardId: string) => `/cards/${cardId}`,
  /** Reviewed by itself, though it may not be due. */
  cardAlone: (cardId: string) => `/cards/${cardId}?ahead=one`,
  /** When each comes back; `after`: due and row of the last one of the page before. */
  allCards: (asked: { readonly kind?: CardKind | null; readonly after?: string } = {}) => `/cards/all${query(asked)}`,
  nextCard: (from: WayFields & { readonly after?: string } = {}) => `/cards/next${query(from)}`,
  reviews: (cardId: string) => `/cards/${cardId}/reviews`,
  reviewRemoval: (cardId: string) => `/cards/${cardId}/reviews/removal`,
  burial: (cardId: string) => `/cards/${cardId}/burial`,
  retirement: (cardId: string) => `/cards/${cardId}/retirement`,

  interviews: '/interviews',
  /** The set-up with everything chosen as it was where it is shared from. */
  sharedInterview: (chosen: Parameters<typeof query>[0]) => `/interviews${query(chosen)}`,
  /** After one that ended before anything was handed in. */
  interviewsAfterNone: '/interviews?ended=empty',
  exercises: '/interviews/exercises',
  interview: (interviewId: string) => `/interviews/${interviewId}`,
  interviewOwn: (interviewId: string) => `/interviews/${interviewId}/own-rating`,
  interviewReport: (interviewId: string, part?: string) => `/interviews/${interviewId}/report${part ? `#${part}` : ''}`,
  interviewReportFile: (interviewId: string, kind: 'md' | 'json') => `/interviews/${interviewId}/report.${kind}`,
  interviewPlan: (interviewId: string) => `/interviews/${interviewId}/plan`,
  partnerSheet: (interviewId: string) => `/interviews/${interviewId}/partner`,
  pastInterviews: '/interviews/past',
  interviewRules: (part?: string) => `/interviews/rules${part ? `#${part}` : ''}`,
  eveningNote: '/interviews/evening',
  interviewEnd: (interviewId: string) => `/interviews/${interviewId}/end`,
  interviewItem: (interviewId: string, place: number) => `/interviews/${interviewId}/items/${place}`,
  interviewWork: (interviewId: string, place: number) => `/interviews/${interviewId}/items/${place}/work`,
  interviewRecordings: (interviewId: string, place: number) => `/interviews/${interviewId}/items/${place}/recordings`,

  /** The author's pages. */
  author: '/author',
  /** A scenario as its author sees it: in a variant, at a line, a scene or after choices. */
  authorScenario: (scenarioId: string, at: AuthorPlace = {}, part?: string) =>
    `/author/scenarios/${scenarioId}${query(placeFields(at))}${part ? `#${part}` : ''}`,
  /** What changes in its file, as it does. */
  authorScenarioChanges: (scenarioId: string) => `/author/scenarios/${scenarioId}/changes`,
  /** Anything else that is written, and what changes in it. */
  authorFile: (kind: AuthorFileKind, id: string, line?: number, edit = false) =>
    `/author/${kind}/${id}${query({ edit: edit ? '' : null })}${line === undefined ? '' : `#line-${line}`}`,
  /** Its text as it is typed: to be kept, to be checked, to be completed. */
  authorText: (kind: WrittenKind, id: string, at: AuthorPlace = {}) => `/author/${kind}/${id}/text${query(placeFields(at))}`,
  authorTextProblems: (kind: WrittenKind, id: string) => `/author/${kind}/${id}/problems`,
  authorTextCompletions: (kind: WrittenKind, id: string) => `/author/${kind}/${id}/completions`,
  /** What the checker may tell, and one of it by its code. */
  authorProblems: '/author/problems',
  authorProblem: (code: string) => `/author/problems/${code}`,
  authorFileChanges: (kind: AuthorFileKind, id: string) => `/author/${kind}/${id}/changes`,

  settings: '/settings',
  exportFile: (what: { readonly recordings?: 1; readonly packed?: 1 } = {}) => `/settings/export.json${query(what)}`,
  exportNotes: '/settings/export.md',
  import: '/settings/import',
  /** A file that was looked at and is held. */
  heldImport: (heldId: string) => `/settings/import/${heldId}`,
  deletion: '/settings/deletion',
  deleted: '/settings/deletion?done',
} as const;

let base = '';

/**
 * Where the product is mounted: `/prep`, or nothing at the root. Said once, before anything is answered; so an address is asked for when
 * it is shown, never at import.
 */
export function mountAt(path: string): void {
  base = path;
}

type Paths = Readonly<Record<string, string | ((...args: never[]) => string)>>;

export const links = Object.assign(mounted(paths), {
  /** Any other path of the product. */
  within: (path: string) => `${base}${path}`,
  /** `fields` behind any of these that has no query yet. */
  with: (address: string, fields: Parameters<typeof query>[0]) => `${address}${query(fields)}`,
});

/** Each with the base in front, as it is when it is asked for. */
function mounted<All extends Paths>(all: All): All {
  const properties = Object.entries(all).map(([name, path]) => [name, { enumerable: true, ...underBase(path) }]);
  return Object.defineProperties({}, Object.fromEntries(properties)) as All;
}

function underBase(path: Paths[string]): PropertyDescriptor {
  if (typeof path === 'string') return { get: () => base + path };
  return { value: (...args: never[]) => base + path(...args) };
}
