/** After everything was deleted: what is gone, and where to begin again. */
import { type Frame, Layout } from '../layout.tsx';
import { links } from '../links.ts';

export function DeletedPage({ frame }: { readonly frame: Frame }) {
  return (
    <Layout frame={frame} title="Everything is deleted" current="settings" sheet="study">
      <div class="wrap settings">
        <h1>Everything is deleted</h1>
        <p role="status">
          Your runs, interviews, stories, answers, cards and recordings are gone, and your settings are as they were at first. A file that
          you exported before is where you put it.
        </p>
        <p class="actions">
          <a class="btn" href={links.today()}>
            Begin again
          </a>
          <a href={links.settings}>Bring a file back in</a>
        </p>
      </div>
    </Layout>
  );
}
