/** What was removed, or is to be, in words; where it stands, and where one goes on without it. */
import type { RemovedThing } from '../../server/domain/removal/removed-thing.ts';
import type { NavItem } from '../layout.tsx';
import { links } from '../links.ts';

/** `the story “Night deploy”`. */
export function thingName(thing: RemovedThing): string {
  switch (thing.kind) {
    case 'answer':
      return `your answer to “${thing.title}”`;
    case 'version':
      return `version ${thing.number} of “${thing.title}”`;
    case 'recording':
      return `the recording of ${thing.title}`;
    case 'run':
      return `your run of “${thing.title}”`;
    case 'story':
      return `the story “${thing.title}”`;
  }
}

/** What goes with it, and what stays, as sentences. */
export function whatGoesWith(thing: RemovedThing): string {
  switch (thing.kind) {
    case 'answer':
      return 'Its versions, its ratings and its recordings go with it. The question’s card stays on its schedule, and an interview in which you gave it keeps its report.';
    case 'version':
      return thing.of === 'answer'
        ? 'If it was rated, the rating goes with it. The text as it is now and all other versions stay.'
        : 'The text as it is now and all other versions stay.';
    case 'recording':
      return 'The text of the answer stays.';
    case 'run':
      return 'Its debrief, its notes, its cards and what it said of your skills go with it. Retries of it stay.';
    case 'story':
      return 'Answers that were begun from it stay as they are.';
  }
}

export function pageOf(thing: RemovedThing): string {
  switch (thing.kind) {
    case 'answer':
      return links.versions(thing.id);
    case 'version':
      return thing.of === 'answer' ? links.version(thing.id, thing.number) : links.storyVersion(thing.id, thing.number);
    case 'recording':
      return links.recordingsList(thing.answerId);
    case 'run':
      return links.run(thing.id);
    case 'story':
      return links.story(thing.id);
  }
}

export function removalOf(thing: RemovedThing): string {
  switch (thing.kind) {
    case 'answer':
      return links.answerRemoval(thing.id);
    case 'version':
      return thing.of === 'answer' ? links.versionRemoval(thing.id, thing.number) : links.storyVersionRemoval(thing.id, thing.number);
    case 'recording':
      return links.recordingRemoval(thing.answerId, thing.id);
    case 'run':
      return links.runRemoval(thing.id);
    case 'story':
      return links.storyRemoval(thing.id);
  }
}

type Onward = { readonly href: string; readonly label: string };

export function onwardFrom(thing: RemovedThing): Onward {
  switch (thing.kind) {
    case 'answer':
      return { href: links.question(thing.questionId), label: 'To the question' };
    case 'version':
      return { href: thing.of === 'answer' ? links.versions(thing.id) : links.storyVersions(thing.id), label: 'All versions' };
    case 'recording':
      return { href: links.versions(thing.answerId), label: 'To the answer' };
    case 'run':
      return { href: links.incidents, label: 'All incidents' };
    case 'story':
      return { href: links.stories, label: 'All stories' };
  }
}

export function sectionFor(thing: RemovedThing): NavItem {
  switch (thing.kind) {
    case 'answer':
    case 'recording':
      return 'questions';
    case 'version':
      return thing.of === 'answer' ? 'questions' : 'stories';
    case 'run':
      return 'incidents';
    case 'story':
      return 'stories';
  }
}
