/** A story in the parts of another scaffold: where each part of STAR belongs when the question is not behavioural. */
import type { ScaffoldId } from '../question/scaffold.ts';
import type { DraftParts } from '../reading/reading.ts';
import { STORY_PARTS } from '../story/story.ts';

type StoryPart = (typeof STORY_PARTS)[number];

/** A story tells what was; what it cannot tell (who was told, what was traded off) stays for the candidate to write. */
const PLACES: Readonly<Record<ScaffoldId, Readonly<Record<StoryPart, string>>>> = {
  star: { situation: 'situation', task: 'task', action: 'action', result: 'result', reflection: 'reflection' },
  design: { situation: 'clarify', task: 'constrain', action: 'propose', result: 'propose', reflection: 'trade-off' },
  troubleshooting: { situation: 'impact', task: 'signals', action: 'relieve', result: 'verify', reflection: 'prevent' },
  situational: { situation: 'assess', task: 'assess', action: 'decide', result: 'follow-up', reflection: 'follow-up' },
  principle: { situation: 'example', task: 'example', action: 'example', result: 'example', reflection: 'limit' },
};

/** The draft with the story in its empty parts; what is written stays as it is. */
export function withStory(scaffold: ScaffoldId, draft: DraftParts, story: DraftParts): DraftParts {
  const told = STORY_PARTS.filter((part) => (story[part] ?? '').trim() !== '');
  const placed = new Map<string, string[]>();
  for (const part of told) {
    const place = PLACES[scaffold][part];
    placed.set(place, [...(placed.get(place) ?? []), story[part] ?? '']);
  }
  const filled = [...placed].filter(([place]) => (draft[place] ?? '').trim() === '');
  return { ...draft, ...Object.fromEntries(filled.map(([place, texts]) => [place, texts.join('\n\n')])) };
}
