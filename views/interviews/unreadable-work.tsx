/** Instead of an exercise whose text this version cannot read: what was written for it, to be copied. */

export function UnreadableWork({ texts }: { readonly texts: readonly string[] }) {
  return (
    <section class="theirs" aria-label="This exercise">
      <p>
        The text of this exercise cannot be read any more, so it cannot be worked on here.
        {texts.length === 0 ? '' : ' What you wrote for it is kept, and stands below.'}
      </p>
      {texts.map((text) => (
        <blockquote>{text}</blockquote>
      ))}
    </section>
  );
}
