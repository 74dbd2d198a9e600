/** Said of a text where another one met it and nobody chose between the two: the other is a version. */

/** `href`: that version beside the text as it is now. */
export type UnsettledProps = { readonly number: number; readonly href: string };

export function Unsettled({ number, href }: UnsettledProps) {
  return (
    <p class="conflict">
      What you typed in another tab met the text below, and you have not chosen between them. It is kept as{' '}
      <a href={href}>version {number}</a>: compare the two, and bring it back there if it is the better one. Saving here settles it.
    </p>
  );
}
