// How the editor looks: by the colours and faces of the page, in both themes.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { StyleModule } from 'style-mod';

// Its rules would go into a style element, which our policy for content refuses. As sheets that a script adopts they are allowed, and
// style-mod has them so in a shadow root: this is the document as one.
const asRoot = {
  ownerDocument: document,
  get adoptedStyleSheets() {
    return document.adoptedStyleSheets;
  },
  set adoptedStyleSheets(sheets) {
    document.adoptedStyleSheets = sheets;
  },
};
const mount = StyleModule.mount;
StyleModule.mount = (root, ...rest) => mount(root === document ? asRoot : root, ...rest);

const line = '1px solid var(--rule-strong)';

const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', border: line, fontSize: '0.8125rem' },
  '&.cm-focused': { outline: '2px solid var(--link)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': { color: 'var(--ink-3)', backgroundColor: 'var(--sunk)', borderRight: '1px solid var(--rule)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--sunk)' },
  '.cm-activeLineGutter': { color: 'var(--ink)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--sheet)',
    border: line,
    fontFamily: 'var(--sans)',
    fontSize: '0.875rem',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '0.8125rem' },
  '.cm-tooltip.cm-tooltip-autocomplete': { maxWidth: 'min(44rem, 95vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', whiteSpace: 'normal' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--paper)', backgroundColor: 'var(--ink)' },
  '.cm-completionDetail': { fontFamily: 'var(--sans)', fontStyle: 'normal', color: 'var(--ink-2)' },
  'li[aria-selected] .cm-completionDetail': { color: 'var(--paper)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-completionInfo': { padding: '6px 10px' },
  '.cm-lintRange-error, .cm-lintRange-warning': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintRange-error': { textDecoration: 'underline wavy var(--bad) 1.5px', textUnderlineOffset: '4px' },
  '.cm-lintRange-warning': { textDecoration: 'underline wavy var(--slip) 1.5px', textUnderlineOffset: '4px' },
  '.cm-lintRange-active': { backgroundColor: 'var(--hit)' },
  '.cm-diagnostic': { padding: '6px 10px', borderLeft: '4px solid var(--slip)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--bad)' },
  '.cm-diagnostic a': { display: 'inline-block', minHeight: '24px', color: 'var(--link)' },
  '.cm-diagnostic small': { display: 'block', color: 'var(--ink-2)', fontSize: 'inherit' },
  '.cm-diagnosticAction': { font: 'inherit', minHeight: '24px', color: 'var(--ink)', backgroundColor: 'var(--sheet)', border: line },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--sunk)' },
  '.cm-panels-bottom': { borderTop: line },
  '.cm-panel.cm-search': { fontFamily: 'var(--sans)', fontSize: '0.875rem' },
  '.cm-panel :is(input, button)': { font: 'inherit', minHeight: '28px' },
  '.cm-panel .cm-textfield': { color: 'var(--ink)', backgroundColor: 'var(--sheet)', border: line },
  '.cm-panel .cm-button': { color: 'var(--ink)', background: 'var(--sheet)', border: line },
  '.cm-panel [name=close]': { color: 'var(--ink)', minWidth: '28px' },
  '.cm-searchMatch': { backgroundColor: 'var(--hit)', outline: '1px solid var(--rule-strong)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--hit)', outline: '2px solid var(--ink)' },
});

const inks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.propertyName, color: 'var(--best)' },
  { tag: tags.url, color: 'var(--link)' },
  { tag: tags.monospace, color: 'var(--mistake)' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: tags.special(tags.variableName), color: 'var(--mistake)', fontWeight: '500' },
  { tag: [tags.comment, tags.meta, tags.quote], color: 'var(--ink-3)' },
]);

export const look = [theme, syntaxHighlighting(inks)];
