/** A snippet as an editor inserts it when every placeholder is left as it is. */
export type Snippet = { readonly scope: string; readonly prefix: string; readonly description: string; readonly body: readonly string[] };

/** Placeholders are not nested here; a choice of words gives its first. */
const PLACEHOLDER = /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\{\d+\|([^,|]*)[^|]*\|\}|\$\d+/g;

export function expanded({ body }: Snippet): string {
  return body.join('\n').replace(PLACEHOLDER, (_whole, escaped?: string, text?: string, first?: string) => {
    return escaped ?? text?.replace(/\\(.)/g, '$1') ?? first ?? '';
  });
}
