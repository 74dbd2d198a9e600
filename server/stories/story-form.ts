/** The form of a story: what was typed, what is wrong with it, and the story that it means. */
import type { StoryField, TypedStory, WrongFields } from '../../views/stories/story-fields.tsx';
import { SCREENS } from '../domain/question/question.ts';
import { SKILLS } from '../domain/scenario/scenario.ts';
import { STORY_LIMITS, STORY_PARTS, type Story } from '../domain/story/story.ts';
import type { StoryContent } from '../domain/story/story-texts.ts';
import { type Form, integer } from '../http/form.ts';
import type { StorySubmission } from './save-story.ts';

const SHORT_FIELDS = ['title', 'happened', 'role', 'numbers'] as const;
export const NOTHING_TYPED: TypedStory = {
  fields: { title: '', happened: '', role: '', numbers: '', situation: '', task: '', action: '', result: '', reflection: '' },
  screens: [],
  skills: [],
};

/** Line breaks as they are stored: forms send two characters for one. */
export function readTyped(form: Form): TypedStory {
  const text = (name: string) => (form[name] ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '');
  const short = SHORT_FIELDS.map((field) => [field, text(field).replace(/\s+/g, ' ').trim()]);
  const parts = STORY_PARTS.map((part) => [part, text(part).trim()]);
  return {
    fields: Object.fromEntries([...short, ...parts]) as TypedStory['fields'],
    screens: SCREENS.filter((screen) => form[`screen-${screen}`] !== undefined),
    skills: SKILLS.filter((skill) => form[`skill-${skill}`] !== undefined),
  };
}

export function wrongIn({ fields }: TypedStory): WrongFields {
  const tooLong = Object.entries(fields).flatMap(([field, text]) => {
    const most = mostOf(field as StoryField);
    return text.length <= most ? [] : [[field, `This is ${figure(text.length)} characters long. At most ${figure(most)} fit.`]];
  });
  const wrong: WrongFields = Object.fromEntries(tooLong);
  return fields.title === '' ? { ...wrong, title: 'A story needs a title, so that you find it again.' } : wrong;
}

export function contentOf({ fields, screens, skills }: TypedStory): StoryContent {
  const { title, happened, role, numbers, ...parts } = fields;
  return { title, happened, role, parts, numbers, screens, skills };
}

/** Of one's own life. */
export function storyIn(id: string, typed: TypedStory): Story {
  return { id, ...contentOf(typed), simulated: false };
}

export function typedOf({ title, happened, role, numbers, parts, screens, skills }: StoryContent): TypedStory {
  const told = Object.fromEntries(STORY_PARTS.map((part) => [part, parts[part] ?? '']));
  const fields = { title, happened, role, numbers, ...told } as TypedStory['fields'];
  return { fields, screens, skills: SKILLS.filter((skill) => skills.includes(skill)) };
}

/** What a form says of the text that it was made from; a choice between two texts goes by the one that was shown. */
export function baseOf(form: Form): Pick<StorySubmission, 'revision' | 'tab' | 'sent'> {
  const revision = integer((form.keep && form.settles) || form.revision, 0, MOST_COUNTED);
  const tab = form.tab ?? '';
  return { revision: revision ?? -1, tab: TAB.test(tab) ? tab : '', sent: integer(form.sent, 0, MOST_COUNTED) ?? 0 };
}

/** Nobody saves a story a thousand million times. */
const MOST_COUNTED = 999_999_999;
/** The name of a page load. */
const TAB = /^[\w-]{1,32}$/;

function mostOf(field: StoryField): number {
  if (field === 'title') return STORY_LIMITS.title;
  return (SHORT_FIELDS as readonly string[]).includes(field) ? STORY_LIMITS.field : STORY_LIMITS.part;
}

/** `10,000`. */
function figure(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
