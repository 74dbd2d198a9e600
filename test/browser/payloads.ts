/** What an attacker types, and how a page gives away that it took some of it for more than text. */
import type { Page } from 'playwright-core';

/** What runs calls `trap`, what becomes an element or an attribute is called `alien`. Each fits a title of 120 characters. */
export const PAYLOADS: readonly string[] = [
  '<script>trap("script")</script><alien>',
  '<img alien src=x onerror=trap("img")>',
  '<svg/alien/onload=trap("svg")>',
  '<iframe alien srcdoc="<script>parent.trap(1)</script>"></iframe>',
  '" alien autofocus onfocus=trap("double") x="',
  "' alien autofocus onfocus=trap('single') x='",
  'javascript:trap("alien")',
  '[alien](javascript:trap("link")) ![alien](x) <https://alien.test> **alien**',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the payload
  'alien `${trap("template")}` {{trap("braces")}} <%= trap("ejs") %>',
  '</textarea></p></form><img alien src=x onerror=trap("textarea")>',
  '</title></head><body alien onload=trap("title")>',
  '<!-- alien',
  '--><b alien>',
  'alien \0<im\0g alien src=x onerror=trap("nul")>',
  '\u202Ealien\u2066 >alien gmi<',
  '\\u003cimg alien onerror=trap("escape")\\u003e &lt;b alien&gt; &#60;i alien&#62;',
  '</style><style alien>*{display:none}</style> alien:expression(trap("css")) url(//alien.test)',
  '"}]</script><script alien>trap("json")</script>',
  '\uE000alien\uE001 \uE001alien\uE000',
  '%3Cimg alien src=x onerror=trap("percent")%3E\u2028alien',
];

/** As it is kept and shown: a NUL ends texts for the search index, so it is left out. */
export function kept(payload: string): string {
  return payload.replaceAll('\0', '');
}

/** As it comes back in a field where it was refused: a browser shows a NUL in a page so. */
export function echoed(payload: string): string {
  return payload.replaceAll('\0', '\uFFFD');
}

/** As it stands in a field of one line: what some readers take for the end of a line is a space. */
export function inLine(payload: string): string {
  return kept(payload).replace(/\s+/g, ' ');
}

export const ALL = PAYLOADS.join('\n');

/** A function of a document: what in it is none of ours. It knows the frame of every page and what no page of ours has. */
export const FOREIGN = `(doc) => {
  const found = [];
  const outside = [...doc.body.children].map(({ localName }) => localName).join(' ');
  if (outside !== 'a header main footer dialog') found.push('the page is ' + outside);
  const strange = 'alien, b[alien], img, iframe, object, embed, base, style, math, plaintext, form form, body script, script:not([src^="/assets/"])';
  for (const one of doc.querySelectorAll(strange)) found.push(one.outerHTML.slice(0, 200));
  for (const one of doc.querySelectorAll('*'))
    for (const { name, value } of one.attributes)
      if (isForeign(one, name, value)) found.push(one.localName + ' has ' + name + '=' + value.slice(0, 200));
  const comments = doc.createTreeWalker(doc, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) found.push('comment ' + comments.currentNode.data.slice(0, 100));
  return found;

  function isForeign(one, name, value) {
    if (/^on|^style$|^srcdoc$|^autofocus$|^alien/.test(name)) return true;
    if (['href', 'src', 'action', 'formaction', 'hx-post', 'hx-get'].includes(name))
      return new URL(value, location.href).origin !== location.origin && !one.matches('link[rel=icon]');
    return name !== 'value' && value.includes('alien');
  }
}`;

export function foreignIn(page: Page): Promise<string[]> {
  return page.evaluate(`(${FOREIGN})(document)`);
}

/** What of it a page does not show as it was typed: in its text, or in its fields. What a version took out does not count. */
export function unshown(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate(`(() => {
    const main = document.querySelector('main').cloneNode(true);
    for (const aside of main.querySelectorAll('.vh, del, .mirror')) aside.remove();
    const fields = [...document.querySelectorAll('main input, main textarea')].map(({ value }) => value);
    const shown = [main.textContent, ...fields].join('\\n');
    return ${JSON.stringify(texts)}.filter((text) => !shown.includes(text));
  })()`);
}
