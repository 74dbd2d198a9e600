/** Every rule that a report rests on, in words. */
import type { RuleList } from '../../server/domain/report/rules.ts';
import { type Frame, Layout } from '../layout.tsx';

export function RulesPage({ frame, lists }: { readonly frame: Frame; readonly lists: readonly RuleList[] }) {
  return (
    <Layout frame={frame} title="The rules of the report" current="interviews" scripts="interview">
      <div class="wrap rules">
        <h1>The rules of the report</h1>
        <p>
          Every mark comes from a rule that you can read here, and the same words get the same reading, always. No model grades anybody.
          Rules see less than a person does: where one is wrong about you, trust the recording.
        </p>
        <nav aria-label="On this page">
          <ul>
            {lists.map(({ id, title }) => (
              <li>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        {lists.map(({ id, title, intro, rules }) => (
          <section class="sec" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {intro === '' ? null : <p class="small quiet">{intro}</p>}
            <dl>
              {rules.map(({ name, says }) => (
                <div>
                  <dt>{name}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Layout>
  );
}
