/** What can be done at any moment of a sitting: small, at the lower edge. */
import { links } from '../links.ts';
import type { SittingPageProps } from './sitting-props.ts';

export function Foot({ interviewId, place, items, view, clock }: SittingPageProps) {
  const isOn = view.kind !== 'to-come' && view.kind !== 'paused';
  return (
    <footer class="sitting-foot small">
      <span class="quiet">
        {place} of {items}
      </span>
      {isOn ? (
        <button type="submit" class="link" name="do" value="pause">
          Pause
        </button>
      ) : null}
      {clock.left === null || !isOn ? null : (
        <button type="button" class="link" data-is="face" hidden>
          Minutes only
        </button>
      )}
      {isOn ? (
        <button type="submit" class="link" name="do" value="leave">
          Go on later
        </button>
      ) : (
        <a href={links.interviews}>Go on later</a>
      )}
      <a href={links.interviewEnd(interviewId)}>End it here</a>
      <span class="quiet" id="sitting-state" />
    </footer>
  );
}
