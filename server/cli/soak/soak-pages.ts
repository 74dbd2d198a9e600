/** What a client of a soak reads off the pages, as a browser without JavaScript does. */

export type OpenTurn = { readonly turn: number; readonly tokens: readonly string[] };

/** Null where nothing is to be decided any more. Choices that ask for words are left to people. */
export function openTurnOn(page: string): OpenTurn | null {
  const turn = /name="turn" value="(\d+)"/.exec(page)?.[1];
  const plain = page.replace(/<details class="writing".*?<\/details>/gs, '');
  const tokens = Array.from(plain.matchAll(/<button[^>]*name="choice"[^>]*value="([^"]+)"/g), ([, token = '']) => token);
  return turn === undefined || tokens.length === 0 ? null : { turn: Number(turn), tokens };
}

export type DraftForm = { readonly answerId: string; readonly fields: Readonly<Record<string, string>>; readonly part: string };

export function draftFormOn(page: string): DraftForm | null {
  const answerId = /<form id="draft" method="post" action="\/answers\/(?:draft\?answer=)?([\w-]+)/.exec(page)?.[1];
  const part = /name="(part-[\w-]+)"/.exec(page)?.[1];
  const hidden = page.matchAll(/<input type="hidden"(?: form="draft")? name="(question|revision|tab|sent)" value="([^"]*)"/g);
  if (answerId === undefined || part === undefined) return null;
  return { answerId, part, fields: Object.fromEntries(Array.from(hidden, ([, name = '', value = '']) => [name, value])) };
}
