/** A visitor who writes down what each request cost those who wait. */
import type { RunningApp } from '../../../server/start-app.ts';
import { longestStretch } from '../longest-stretch.ts';
import { get, post } from '../visitor.ts';

export type Cost = { readonly request: string; readonly milliseconds: number };

export type MeasuredVisitor = {
  readonly costs: readonly Cost[];
  /** What was answered; where it leads elsewhere, that. */
  page(path: string): Promise<string>;
  /** A form and the page to which it leads. */
  send(
    path: string,
    form: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<{ readonly to: string; readonly html: string }>;
};

export function measuredVisitor(running: RunningApp): MeasuredVisitor {
  const costs: Cost[] = [];
  async function measured(request: string, work: () => Promise<Response>): Promise<{ response: Response; html: string }> {
    let response = new Response();
    let html = '';
    const milliseconds = await longestStretch(async () => {
      response = await work();
      html = await response.text();
    });
    costs.push({ request, milliseconds });
    if (response.status >= 500) throw new Error(`${request} answers ${response.status}`);
    return { response, html };
  }
  async function page(path: string): Promise<string> {
    const { response, html } = await measured(`GET ${path.slice(0, 60)}`, () => get(running, path));
    const to = response.headers.get('location');
    return to === null ? html : page(to);
  }
  return {
    costs,
    page,
    async send(path, form, headers = {}) {
      const { response, html } = await measured(`POST ${path}`, () => post(running, path, form, headers));
      const to = response.headers.get('location');
      return to === null ? { to: path, html } : { to, html: await page(to) };
    },
  };
}
