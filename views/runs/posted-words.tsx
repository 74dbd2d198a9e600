/** What one wrote for a decision, under it in the channel: a few lines of it, and all of it on demand. */

/** Characters and lines that stand there whole: some five lines of the column. */
const SHORT = { characters: 160, lines: 4 };

export function PostedWords({ words }: { readonly words: string }) {
  if (words === '') return null;
  const start = beginning(words);
  if (start === words) return <blockquote class="posted">{words}</blockquote>;
  return (
    <details class="posted">
      <summary>
        <span class="cut">{start} … </span>
        <span class="more">All you wrote</span>
      </summary>
      <blockquote>{words}</blockquote>
    </details>
  );
}

/** Up to the end of a word; the words themselves where they are short. */
function beginning(words: string): string {
  const lines = words.split('\n').slice(0, SHORT.lines).join('\n');
  if (lines.length <= SHORT.characters) return lines;
  const cut = lines.slice(0, SHORT.characters);
  return cut.replace(/\s+\S*$/, '') || cut;
}
