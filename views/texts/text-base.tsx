/** What a form says of the text that it was made from, so that nothing older is ever saved over anything newer. */

export type TextBaseProps = {
  /** Of the text in the fields; 0 for what was never stored. */
  readonly revision: number;
  /** A name for this page load. */
  readonly tab: string;
  /** Boxes that are kept by themselves, whatever the revision. */
  readonly ticked?: readonly string[];
};

/**
 * Stands first in its form. On Back a browser puts what was typed into the form again that it knows by the names of its first fields, but
 * leaves hidden values as they come: so a form of another revision has another name, and an older text never meets a newer revision; nor do
 * older boxes meet newer ones.
 */
export function TextBase({ revision, tab, ticked = [] }: TextBaseProps) {
  return (
    <>
      <input type="hidden" name={['of', revision, ...ticked].join('-')} value="" />
      <input type="hidden" name="revision" value={String(revision)} />
      <input type="hidden" name="tab" value={tab} />
      <input type="hidden" name="sent" value="0" />
    </>
  );
}

/** Stays in view where one types. */
export function SavedState({ line }: { readonly line: string }) {
  return (
    <div class="saved-state">
      <p id="state" class="small faint">
        {line}
      </p>
      <p id="state-said" class="vh" role="status" />
    </div>
  );
}
