/** The writing of the last evening as a page of its own: where a form comes back, and where a bookmark leads. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';
import { EveningForm, type EveningTyped } from '../parts/evening-form.tsx';

type EveningPageProps = {
  readonly frame: Frame;
  readonly typed: EveningTyped;
  /** A sentence where it was not kept; null as a rule. */
  readonly wrong: string | null;
  /** Whether a date is set that is not past. */
  readonly hasDate: boolean;
};

export function EveningPage({ frame, typed, wrong, hasDate }: EveningPageProps) {
  return (
    <Layout frame={frame} title={wrong === null ? 'Two minutes, to yourself' : 'Not kept yet'} current="today" scripts="interview">
      <div class="wrap rating-own">
        <h1>Two minutes, to yourself</h1>
        <p class="quiet">On the evening before the interview you write it, on its morning you read it on Today.</p>
        {wrong === null ? null : (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        )}
        {hasDate ? null : (
          <p>
            No date is set for an interview to come. <a href={links.settings}>Set it in the settings</a>, then keep this.
          </p>
        )}
        <EveningForm typed={typed} label="Keep it for the morning" />
      </div>
    </Layout>
  );
}
