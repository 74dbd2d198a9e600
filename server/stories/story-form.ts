/** The form of a story: what was typed, what is wrong with it, and the story that it means. */
import type { StoryField, Typed, Wrong } from '../../views/stories/story-fields.tsx';
import { SCREENS } from '../domain/question/question.ts';
import { SKILLS } from '../domain/scenario/scenario.ts';
import { STORY_LIMITS, STORY_PARTS, type Story } from '../domain/story/story.ts';
import type { Form } from '../http/form.ts';

const SHORT_FIELDS = ['title', 'happened', 'role', 'numbers'] as const;
export const NOTHING_TYPED: Typed = {
  fields: { title: '', happened: '', role: '', numbers: '', situation: '', task: '', action: '', result: '', reflection: '' },
  screens: [],
  skills: [],
};

/** Line breaks as the server keeps them: forms send two characters for one. */
export function readTyped(form: Form): Typed {
  const text = (name: string) => (form[name] ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '');
  const short = SHORT_FIELDS.map((field) => [field, text(field).replace(/\s+/g, ' ').trim()]);
  const parts = STORY_PARTS.map((part) => [part, text(part).trim()]);
  return {
    fields: Object.fromEntries([...short, ...parts]) as Typed['fields'],
    screens: SCREENS.filter((screen) => form[`screen-${screen}`] !== undefined),
    skills: SKILLS.filter((skill) => form[`skill-${skill}`] !== undefined),
  };
}

export function wrongIn({ fields }: Typed): Wrong {
  const long = Object.entries(fields).flatMap(([field, text]) => {
    const most = mostOf(field as StoryField);
    return text.length <= most ? [] : [[field, `This is ${figure(text.length)} characters long. At most ${figure(most)} fit.`]];
  });
  return { ...(fields.title === '' ? { title: 'A story needs a title, so that you find it again.' } : {}), ...Object.fromEntries(long) };
}

export function storyIn(id: string, { fields, screens, skills }: Typed, simulated: boolean): Story {
  const { title, happened, role, numbers, ...parts } = fields;
  return { id, title, happened, role, parts, numbers, screens, skills, simulated };
}

export function typedOf({ title, happened, role, numbers, parts, screens, skills }: Story): Typed {
  const told = Object.fromEntries(STORY_PARTS.map((part) => [part, parts[part] ?? '']));
  const fields = { title, happened, role, numbers, ...told } as Typed['fields'];
  return { fields, screens, skills: SKILLS.filter((skill) => skills.includes(skill)) };
}

export function isSame(a: Typed, b: Typed): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mostOf(field: StoryField): number {
  if (field === 'title') return STORY_LIMITS.title;
  return (SHORT_FIELDS as readonly string[]).includes(field) ? STORY_LIMITS.field : STORY_LIMITS.part;
}

/** `10,000`. */
function figure(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
