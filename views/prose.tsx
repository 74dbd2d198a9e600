/** The only place where HTML passes unescaped: what the domain prepared from an allow-list, and the doctype. */
import { raw } from 'hono/html';
import type { Html } from '../server/domain/html.ts';

export const DOCTYPE = raw('<!DOCTYPE html>');

/** Inline markup of a heading or a label. */
export function inline(html: Html) {
  return raw(html);
}

/** Paragraphs, evidence, lists. Nothing at all where there is no text, so that no empty element takes up space. */
export function Prose({ html, class: name = 'prose' }: { readonly html: Html; readonly class?: string }) {
  return html === '' ? null : <div class={name}>{raw(html)}</div>;
}
