/** What was done lately, newest first. */

export type Deed =
  | {
      readonly kind: 'run';
      /** `Today`, `Mon`, `12 Nov`. */
      readonly when: string;
      readonly runId: string;
      readonly title: string;
      /** Rounded as §11 says: `74`; null where it is not known. */
      readonly score: string | null;
    }
  | {
      readonly kind: 'answer';
      readonly when: string;
      readonly questionId: string;
      readonly title: string;
      /** 1 … 4 as the checks and as the candidate saw it. */
      readonly level: number | null;
      readonly selfLevel: number | null;
    }
  | { readonly kind: 'cards'; readonly when: string; readonly count: number };

export function Lately({ deeds }: { readonly deeds: readonly Deed[] }) {
  if (deeds.length === 0) return null;
  return (
    <section aria-labelledby="lately">
      <h2 class="eyebrow" id="lately">
        Lately
      </h2>
      <ol class="lately">
        {deeds.map((deed) => (
          <li>
            <span class="t">{deed.when}</span>
            <span>
              <What deed={deed} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function What({ deed }: { readonly deed: Deed }) {
  switch (deed.kind) {
    case 'run':
      return (
        <>
          <a href={`/runs/${deed.runId}/debrief`}>{deed.title}</a>
          {deed.score === null ? '.' : `, ${deed.score}.`}
        </>
      );
    case 'answer':
      return (
        <>
          <a href={`/questions/${deed.questionId}`}>{deed.title}</a>
          {rating(deed.level, deed.selfLevel)}
        </>
      );
    case 'cards':
      return (
        <>
          {deed.count} {deed.count === 1 ? 'card' : 'cards'}.
        </>
      );
  }
}

function rating(level: number | null, selfLevel: number | null): string {
  const sides = [selfLevel === null ? '' : `you ${selfLevel}`, level === null ? '' : `checks ${level}`].filter(Boolean);
  return sides.length === 0 ? ', rated.' : `, rated: ${sides.join(', ')}.`;
}
