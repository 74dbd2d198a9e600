/** The kinds of exercise that an interview hosts. One line each: its rules, the page to work on it, and the page of how it went. */
import type { Child } from 'hono/jsx';
import { DesignResult } from '../../views/interviews/design-result.tsx';
import { DesignWorkspace } from '../../views/interviews/design-workspace.tsx';
import { HandOverResult } from '../../views/interviews/hand-over-result.tsx';
import { HandOverWorkspace } from '../../views/interviews/hand-over-workspace.tsx';
import { RetrospectiveResult } from '../../views/interviews/retrospective-result.tsx';
import { RetrospectiveWorkspace } from '../../views/interviews/retrospective-workspace.tsx';
import { ReviewResult } from '../../views/interviews/review-result.tsx';
import { ReviewWorkspace } from '../../views/interviews/review-workspace.tsx';
import { UnreadableWork } from '../../views/interviews/unreadable-work.tsx';
import { designExercise } from '../domain/design/design-exercise.ts';
import { handOvers } from '../domain/hand-over/exercise.ts';
import type { ScenarioById } from '../domain/hand-over/head.ts';
import type { Exercise, ExerciseHead, ExerciseKind, Fields, Showing } from '../domain/interview/exercise.ts';
import type { ItemKind } from '../domain/interview/interview.ts';
import { textsWithin } from '../domain/interview/texts-within.ts';
import type { ItemContents } from '../domain/report/item-findings.ts';
import { ok, type Result } from '../domain/result.ts';
import { retrospectives } from '../domain/retrospective/exercise.ts';
import { reviewExercise } from '../domain/review/review-exercise.ts';

/** An exercise as the sitting sees it: by the text that was drawn and the work as it is stored. */
export type HostedExercise = {
  readonly kind: ExerciseKind;
  readonly title: (source: Source) => string;
  /** Null where the text cannot be read by this version. */
  begin(source: Source): unknown;
  change(source: Source, work: unknown, form: Fields, elapsed: number): Result<unknown, string>;
  workspace(source: Source, work: unknown, elapsed: number): Child;
  result(source: Source, work: unknown, tick: Ticks): Child;
  shown(source: Source, work: unknown): readonly Showing[];
  summary(source: Source, work: unknown): string;
  /** All that a report says of it, its text parsed once; null where it cannot be read by this version. */
  seen(source: Source, work: unknown): SeenExercise | null;
};

type SeenExercise = Omit<Extract<ItemContents, { readonly kind: 'exercise' }>, 'kind' | 'exercise'>;

/** Where what was in the work may be ticked afterwards, and the hidden fields that its form needs. */
export type Ticks = { readonly action: string; readonly fields: Child };

/** The id of the content and its text. */
type Source = { readonly subject: string; readonly source: string };

type Pages<Content extends ExerciseHead, Work, Reading> = {
  readonly exercise: Exercise<Content, Work, Reading>;
  readonly Workspace: (props: { readonly content: Content; readonly work: Work; readonly elapsed: number }) => Child;
  readonly Result: (props: { readonly content: Content; readonly work: Work; readonly reading: Reading; readonly tick: Ticks }) => Child;
};

export function hosted<Content extends ExerciseHead, Work, Reading>(pages: Pages<Content, Work, Reading>): HostedExercise {
  const { exercise, Workspace, Result } = pages;
  const contentOf = ({ subject, source }: Source) => exercise.parse(`${subject}.md`, source).content;
  /** A page asks for what was shown and for a result: what is stored is read once for both. */
  const readings = new WeakMap<object, { readonly text: string; readonly reading: Reading }>();
  const readingOf = ({ source: text }: Source, stored: unknown, content: Content, work: Work): Reading => {
    const key = typeof stored === 'object' && stored !== null ? stored : {};
    const known = readings.get(key);
    if (known?.text === text) return known.reading;
    const reading = exercise.read(content, work);
    readings.set(key, { text, reading });
    return reading;
  };
  /** What is not there gives `nothing`. */
  const within = <T,>(source: Source, stored: unknown, nothing: T, then: (content: Content, work: Work) => T): T => {
    const content = contentOf(source);
    return content === null ? nothing : then(content, exercise.stored(stored) ?? exercise.begin(content));
  };
  const withReading = <T,>(source: Source, stored: unknown, nothing: T, then: (content: Content, reading: Reading) => T): T =>
    within(source, stored, nothing, (content, work) => then(content, readingOf(source, stored, content, work)));
  return {
    kind: exercise.kind,
    title: (source) => contentOf(source)?.title ?? source.subject,
    begin: (source) => within<unknown>(source, null, null, (_, work) => work),
    change: (source, stored, form, elapsed) =>
      within<Result<unknown, string>>(source, stored, ok(stored), (content, work) => exercise.change(content, work, form, elapsed)),
    workspace: (source, stored, elapsed) =>
      within<Child>(source, stored, unreadable(stored), (content, work) => <Workspace content={content} work={work} elapsed={elapsed} />),
    result: (source, stored, tick) =>
      within<Child>(source, stored, unreadable(stored), (content, work) => (
        <Result content={content} work={work} reading={readingOf(source, stored, content, work)} tick={tick} />
      )),
    shown: (source, stored) => withReading(source, stored, [], (content, reading) => exercise.shown(content, reading)),
    summary: (source, stored) => withReading(source, stored, '', (content, reading) => exercise.summary(content, reading)),
    seen: (source, stored) =>
      withReading<SeenExercise | null>(source, stored, null, (content, reading) => ({
        short: content.short,
        screens: content.screens,
        isEmpty: exercise.isEmpty(reading),
        shown: exercise.shown(content, reading),
        flags: exercise.flags(content, reading),
        summary: exercise.summary(content, reading),
      })),
  };
}

function unreadable(stored: unknown): Child {
  return <UnreadableWork texts={textsWithin(stored)} />;
}

export type Exercises = Readonly<Partial<Record<ItemKind, HostedExercise>>>;

/** Each kind has its line here. */
export function hostedExercises(scenarios: ScenarioById): Exercises {
  return {
    review: hosted({ exercise: reviewExercise, Workspace: ReviewWorkspace, Result: ReviewResult }),
    design: hosted({ exercise: designExercise, Workspace: DesignWorkspace, Result: DesignResult }),
    retrospective: hosted({ exercise: retrospectives, Workspace: RetrospectiveWorkspace, Result: RetrospectiveResult }),
    'hand-over': hosted({ exercise: handOvers(scenarios), Workspace: HandOverWorkspace, Result: HandOverResult }),
  };
}
