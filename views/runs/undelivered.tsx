/** Words that were written for a choice which is no longer open: they come back, to be used or copied. */
import type { RunView } from '../../server/domain/run/run-view.ts';
import type { Drafts } from './choices.tsx';

export function Undelivered({ view, drafts }: { readonly view: RunView; readonly drafts: Drafts }) {
  const open = [...view.choices, ...view.anyTime].map(({ token }) => token);
  const lost = Object.entries(drafts).filter(([token]) => !open.includes(token));
  if (lost.length === 0) return null;
  return (
    <div class="undelivered">
      {lost.map(([token, text]) => (
        <>
          <label class="small" for={`undelivered-${token}`}>
            What you had written was not sent
          </label>
          <textarea id={`undelivered-${token}`} rows={4} readonly>
            {text}
          </textarea>
        </>
      ))}
    </div>
  );
}
