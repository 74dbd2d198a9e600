/** What those who watch over a server ask: does the process answer, and can it write. Before preferences are read, so that no other fault hides it. */
import { Hono } from 'hono';

/** `lack`: a sentence; null where nothing is lacking. */
export function probes(lack: () => Promise<string | null>) {
  return new Hono()
    .get('/livez', (c) => c.text('ok\n'))
    .get('/readyz', async (c) => {
      const lacking = await lack();
      return lacking === null ? c.text('ok\n') : c.text(`${lacking}\n`, 503);
    });
}
