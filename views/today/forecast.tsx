/** What would be recalled on the day of the interview, or how to have that said. */
import type { Forecast } from '../../server/domain/study/forecast.ts';
import { links } from '../links.ts';
import { counted, numberWord } from '../parts/number-words.ts';

/** `on`: the day as a sentence begins with it, `On 4 December`, `Today`. */
export type ForecastOn = Forecast & { readonly on: string };

type ForecastSectionProps = {
  /** Null where nothing can be said. */
  readonly forecast: ForecastOn | null;
  /** A date is set, past or to come. */
  readonly hasDate: boolean;
};

export function ForecastSection({ forecast, hasDate }: ForecastSectionProps) {
  if (forecast === null && hasDate) return null;
  return (
    <section aria-labelledby="forecast">
      <h2 class="eyebrow" id="forecast">
        On the day
      </h2>
      <p class="small">{forecast === null ? <NoDate /> : forecastSentence(forecast)}</p>
    </section>
  );
}

function NoDate() {
  return (
    <>
      <a href={links.settings}>Set the date of the interview</a>, and the plan counts the days to it.
    </>
  );
}

export function forecastSentence({ recall, questions, on }: ForecastOn): string {
  const percent = `${Math.round(recall * 100)}%`;
  if (questions === 1)
    return `${on} there is a chance of ${percent} that you recall the one question that you have rated, without another review.`;
  const recalled = Math.round(recall * questions);
  const some = recalled === 0 ? 'none' : recalled === questions ? 'nearly all' : `about ${numberWord(recalled)}`;
  return `${on} you would recall ${some} of the ${counted(questions, 'question')} that you have rated, ${percent} on average, without another review.`;
}
