/** What becomes of a question, its sample answers, a review and a loop once they are read: all of it, answers too. */
import type { Html } from '../../server/domain/html.ts';
import type { Loop, LoopStage } from '../../server/domain/interview/loop.ts';
import type { Question } from '../../server/domain/question/question.ts';
import type { Samples } from '../../server/domain/question/samples.ts';
import type { PlantedItem, Review } from '../../server/domain/review/review.ts';
import { linesWord } from '../interviews/review-words.ts';
import { count } from '../parts/figures.ts';
import { levelName } from '../parts/level-name.ts';
import { inline, Prose } from '../prose.tsx';
import { KIND_NAMES } from '../questions/filters.tsx';

export function QuestionPreview({ question }: { readonly question: Question }) {
  const { title, kind, set, stages, screens, seconds, introHtml, whyHtml, pointers, traps, probes, levels, prompts } = question;
  return (
    <>
      <p class="asked">{title}</p>
      <p class="small quiet">
        {KIND_NAMES[kind]}, {set}; for {stages.join(', ')}; looks for {screens.join(', ')}; {count(Math.round(seconds / 60), 'minute')}{' '}
        aloud.
      </p>
      <Prose html={introHtml} />
      <h3>Why it is asked</h3>
      <Prose html={whyHtml} />
      <Points heading="A strong answer shows" items={pointers.map(({ html }) => html)} />
      <Points heading="Traps" items={traps} />
      <Points heading="Follow-ups" items={probes} />
      <Points heading="Its parts" items={prompts.map(({ html }) => html)} />
      <Levels levels={levels} />
    </>
  );
}

export function Levels({ levels }: Pick<Question, 'levels'>) {
  return (
    <>
      <h3>What each level sounds like</h3>
      {levels.map((html, index) => (
        <>
          <h4 class="eyebrow">{levelName(index + 1)}</h4>
          <Prose html={html} />
        </>
      ))}
    </>
  );
}

type SamplesPreviewProps = { readonly samples: Samples & Pick<Question, 'short'> };

export function SamplesPreview({ samples: { short, answers } }: SamplesPreviewProps) {
  return (
    <>
      <p class="asked">{short}</p>
      {answers.map(({ level, parts, notesHtml }) => (
        <>
          <h3>An answer of level {levelName(level)}</h3>
          {parts.map(({ name, html }) => (
            <>
              <h4 class="eyebrow">{name}</h4>
              <Prose html={html} />
            </>
          ))}
          <h4 class="eyebrow">Notes</h4>
          <Prose html={notesHtml} />
        </>
      ))}
    </>
  );
}

export function Points({ heading, items }: { readonly heading: string; readonly items: readonly Html[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {items.map((html) => (
          <li>
            <Prose html={html} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function ReviewPreview({ review }: { readonly review: Review }) {
  const { title, contextHtml, lines, verdict, hazards, oddities, minutes, screens } = review;
  return (
    <>
      <p class="asked">{title}</p>
      <p class="small quiet">
        {count(minutes, 'minute')}; looks for {screens.join(', ')}. The right verdict: {verdict.replace('-', ' ')}.
      </p>
      <Prose html={contextHtml} />
      <pre class="artefact-text" tabindex={0}>
        {lines.map((line, index) => `${String(index + 1).padStart(3)}  ${line}\n`).join('')}
      </pre>
      <h3>Hazards</h3>
      {hazards.map((hazard) => (
        <Planted item={hazard} note={hazard.severity} />
      ))}
      <h3>Harmless oddities</h3>
      {oddities.length === 0 ? <p class="small quiet">None.</p> : oddities.map((oddity) => <Planted item={oddity} note="no hazard" />)}
    </>
  );
}

function Planted({ item: { titleHtml, html, places }, note }: { readonly item: PlantedItem; readonly note: string }) {
  return (
    <>
      <h4>{inline(titleHtml)}</h4>
      <p class="small quiet">
        {places.map(linesWord).join(', ')}; {note}
      </p>
      <Prose html={html} />
    </>
  );
}

export function LoopPreview({ loop }: { readonly loop: Loop }) {
  const { title, introHtml, minutes, stages } = loop;
  return (
    <>
      <p class="asked">{title}</p>
      <p class="small quiet">
        {count(stages.length, 'stage')}, {count(minutes, 'minute')} in all.
      </p>
      <Prose html={introHtml} />
      {stages.map((stage) => (
        <Stage stage={stage} />
      ))}
    </>
  );
}

function Stage({ stage: { name, about, minutes, screens, slots, drop } }: { readonly stage: LoopStage }) {
  return (
    <>
      <h3>{name}</h3>
      <p class="small quiet">
        {about} {count(minutes, 'minute')}; looks for {screens.join(', ')}.
      </p>
      <ol>
        {slots.map((slot) => (
          <li>
            {slot.title}, {count(slot.minutes, 'minute')}
            {drop.includes(slot.id) ? ', left out where the time is short' : ''}
          </li>
        ))}
      </ol>
    </>
  );
}
