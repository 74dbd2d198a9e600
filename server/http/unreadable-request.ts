/** A request whose host or address is none: it never becomes one that the app could answer with a page, so it gets a sentence. */

const WORDS =
  'Dry Run cannot read this request: its host or its address is none that can exist. Open Dry Run at the address that it named in the terminal.\n';

/** What fails outside of the app. */
export function beforeTheApp(error: unknown): Response {
  if (!isUnreadable(error)) return new Response(null, { status: 500 });
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' };
  return new Response(WORDS, { status: 400, headers });
}

/** Refused by the server's adapter, or by the platform as soon as somebody looks at the whole address. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RequestError' || ('code' in error && error.code === 'ERR_INVALID_URL'));
}
