/** The page of the settings, with whatever was typed in it or became of a form of it. */
import { SettingsPage, type SettingsPageProps } from '../../views/settings/settings-page.tsx';
import { dateOf, startOfDay } from '../calendar/local-day.ts';
import type { AppContext } from '../http/request-context.ts';
import { typedOf } from './preferences-form.ts';

export function showSettings(c: AppContext, now: number, said: Partial<SettingsPageProps>, status: 200 | 404 | 409 | 422 = 200) {
  const set = c.get('preferences');
  const date = set.interviewOn === null ? null : dateOf(set.interviewOn, set.dayStartsAt);
  const isPast = date !== null && date < startOfDay(now, set.dayStartsAt);
  const props = { typed: typedOf(set), wrong: {}, isPast, notice: null, refusal: null, ...said };
  return c.html(<SettingsPage frame={c.get('frame')} {...props} />, status);
}
