/** The writing of the last evening: shown, and kept for the day that the settings name. */
import { EveningPage } from '../../../views/interviews/evening-page.tsx';
import { links } from '../../../views/links.ts';
import type { EveningTyped } from '../../../views/parts/evening-form.tsx';
import { dateOf, daysBetween } from '../../calendar/local-day.ts';
import { eveningNoteOf, MOST_EVENING } from '../../domain/study/evening-note.ts';
import type { Form } from '../../http/form.ts';
import type { AppContext } from '../../http/request-context.ts';
import type { ReportDeps } from './report-deps.ts';

export function showEvening(c: AppContext, { now }: Pick<ReportDeps, 'now'>): Response | Promise<Response> {
  const { evening } = c.get('preferences');
  const on = dayToCome(c, now());
  const note = eveningNoteOf(evening);
  return c.html(<EveningPage frame={c.get('frame')} typed={note?.on === on && note ? note : NOTHING} wrong={null} hasDate={on !== null} />);
}

export async function keepEvening(c: AppContext, { evening, now }: Pick<ReportDeps, 'evening' | 'now'>, form: Form): Promise<Response> {
  const typed = { well: written(form.well), begin: written(form.begin) };
  const on = dayToCome(c, now());
  const wrong = wrongIn(typed, on);
  if (wrong !== null || on === null)
    return c.html(<EveningPage frame={c.get('frame')} typed={typed} wrong={wrong} hasDate={on !== null} />, 422);
  await evening.keep(c.get('candidate'), { on, ...typed });
  return c.redirect(`${links.today()}#evening`, 303);
}

const NOTHING: EveningTyped = { well: '', begin: '' };

function wrongIn({ well, begin }: EveningTyped, on: string | null): string | null {
  if (on === null) return 'It is not kept yet, since no interview is set that it could be for. What you wrote stands below.';
  if (well.length > MOST_EVENING || begin.length > MOST_EVENING)
    return `It is not kept yet: each of the two holds ${MOST_EVENING} characters. What you wrote stands below.`;
  return null;
}

/** The day of the interview, today's included; null where there is none to come. */
function dayToCome(c: AppContext, now: number): string | null {
  const { interviewOn, dayStartsAt } = c.get('preferences');
  const at = interviewOn === null ? null : dateOf(interviewOn, dayStartsAt);
  return at !== null && daysBetween(now, at, dayStartsAt) >= 0 ? interviewOn : null;
}

/** Forms send CRLF. */
function written(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').replaceAll('\0', '').trim();
}
