/** The frame of every page: head, navigation, main, footer. */
import type { Child } from 'hono/jsx';
import { links } from './links.ts';
import { count } from './parts/figures.ts';
import { type Key, KeysDialog } from './parts/keys.tsx';
import { DOCTYPE } from './prose.tsx';

export type Theme = 'light' | 'dark' | 'system';
export type NavItem = 'today' | 'incidents' | 'questions' | 'stories' | 'cards' | 'interviews' | 'loop' | 'settings';

/** Hashed paths of what a page loads. `mono` is the 400 weight; of the scripts `js` is for all pages. */
export type AssetUrls = {
  readonly css: string;
  readonly js: string;
  readonly runJs: string;
  readonly draftJs: string;
  readonly debriefJs: string;
  /** What only the pages of interviews and of questions need: both have the curtain. */
  readonly interviewCss: string;
  readonly interviewJs: string;
  /** What only runs at live pace, or with predictions, need. */
  readonly liveCss: string;
  readonly liveJs: string;
  /** What one page alone needs. */
  readonly firstCss: string;
  readonly cueCss: string;
  /** What pages of more than one column need that nobody meets first. */
  readonly studyCss: string;
  readonly cueJs: string;
  readonly authorCss: string;
  readonly authorJs: string;
  /** The same, with an editor. */
  readonly editorJs: string;
  /** The clock of a question's card. */
  readonly cardJs: string;
  readonly storiesJs: string;
  readonly sans: string;
  readonly mono: string;
};

/** `item`: `Item 9 of 24`. `left`: seconds, null without a clock. `isQuiet`: nobody watches, so time is shown only to whoever asked for it. */
export type SittingLine = { readonly item: string; readonly left: number | null; readonly isQuiet: boolean; readonly href: string };

/** What every page needs of the request; a route makes it once and passes it on. */
export type Frame = {
  readonly assets: AssetUrls;
  readonly theme: Theme;
  /** Path of this page, to which the theme form comes back. */
  readonly path: string;
  /** `Interview in 12 days`; null where no date is set. */
  readonly interview: string | null;
  /** Where a run stands in the interview that it belongs to, and the way back; nothing for all other pages. */
  readonly sitting?: SittingLine;
};

type LayoutProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly current: NavItem | null;
  /** Without navigation and footer: nothing but what is on. */
  readonly isBare?: boolean;
  /** Single keys of the page's own. */
  readonly keys?: readonly Key[];
  readonly scripts?: 'run' | 'draft' | 'debrief' | 'interview' | 'cue' | 'card' | 'stories' | 'author' | 'editor' | undefined;
  /** Besides: the sheet of live pace alone, or its script too. */
  readonly live?: 'sheet' | 'script' | undefined;
  /** Besides: the sheet of this page, or of pages of its kind. */
  readonly sheet?: 'first' | 'cue' | 'study' | 'author' | undefined;
  readonly children: Child;
};

/** `title` is the page's own; the product's name is added. */
export function Layout({ frame, title, current, keys = [], scripts, live, sheet, isBare = false, children }: LayoutProps) {
  return (
    <>
      {DOCTYPE}
      <html lang="en" {...(frame.theme === 'system' ? {} : { class: frame.theme })}>
        <Head assets={frame.assets} title={title} scripts={scripts} live={live} sheet={sheet} />
        <body>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          {isBare ? null : <Bar current={current} interview={frame.interview} />}
          <main id="main" tabindex={-1}>
            {frame.sitting ? <Sitting {...frame.sitting} /> : null}
            {children}
          </main>
          {isBare ? null : <Footer frame={frame} />}
          {isBare ? null : <KeysDialog keys={keys} />}
        </body>
      </html>
    </>
  );
}

/** The script of live pace counts its minutes on. */
function Sitting({ item, left, isQuiet, href }: SittingLine) {
  const counts =
    left === null ? {} : { id: 'sitting-line', 'data-item': item, 'data-left': left, ...(isQuiet ? { 'data-quiet': '' } : {}) };
  return (
    <p class="notice">
      <span {...counts}>{sittingLine(item, isQuiet ? null : left)}</span> <a href={href}>Back to the interview</a>
    </p>
  );
}

function sittingLine(item: string, left: number | null): string {
  if (left === null) return `${item}.`;
  return left === 0 ? `${item}, and its time is over.` : `${item}, ${count(Math.ceil(left / 60), 'minute')} left.`;
}

// Two dashes in pager orange, as in the bar. Inline, so that a first visit asks for no icon.
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 7h6v2H1zM9 7h6v2H9z' fill='%23c2410c'/%3E%3C/svg%3E";

// Indicator styles are ours; a decision that takes 15 s on one's own machine has failed.
const HTMX_CONFIG = '{"includeIndicatorCSS":false,"defaultTimeout":15000}';

type HeadProps = Pick<LayoutProps, 'title' | 'scripts' | 'live' | 'sheet'> & { readonly assets: AssetUrls };

function Head({ assets, title, scripts, live, sheet }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} · Dry Run`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="htmx-config" content={HTMX_CONFIG} />
      <link rel="preload" href={assets.sans} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="preload" href={assets.mono} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assets.css} />
      {scripts === 'interview' || scripts === 'draft' ? <link rel="stylesheet" href={assets.interviewCss} /> : null}
      {live ? <link rel="stylesheet" href={assets.liveCss} /> : null}
      {sheet ? <link rel="stylesheet" href={assets[`${sheet}Css`]} /> : null}
      <link rel="icon" href={ICON} />
      <script src={assets.js} defer />
      {scripts ? <script src={assets[`${scripts}Js`]} defer /> : null}
      {live === 'script' ? <script src={assets.liveJs} defer /> : null}
    </head>
  );
}

type NavLink = { readonly item: NavItem; readonly href: string; readonly label: string };

const nav = (): readonly NavLink[] => [
  { item: 'today', href: links.today(), label: 'Today' },
  { item: 'incidents', href: links.incidents, label: 'Incidents' },
  { item: 'questions', href: links.questions, label: 'Questions' },
  { item: 'stories', href: links.stories, label: 'Stories' },
  { item: 'cards', href: links.cards, label: 'Cards' },
  { item: 'interviews', href: links.interviews, label: 'Mock interview' },
  { item: 'loop', href: links.loop, label: 'The loop' },
];

function Bar({ current, interview }: { readonly current: NavItem | null; readonly interview: string | null }) {
  return (
    <header class="bar">
      <a class="brand" href={links.today()}>
        <span aria-hidden="true">--</span>dry run
      </a>
      <nav aria-label="Main">
        {nav().map(({ item, href, label }) => (
          <a href={href} {...here(item === current)}>
            {label}
          </a>
        ))}
      </nav>
      <p class="end">
        {interview === null ? null : <span>{interview}</span>}
        <a href={links.settings} {...here(current === 'settings')}>
          Settings
        </a>
      </p>
    </header>
  );
}

function here(isHere: boolean) {
  return isHere ? { 'aria-current': 'page' as const } : {};
}

const THEMES: readonly { readonly theme: Theme; readonly label: string }[] = [
  { theme: 'system', label: 'As the system' },
  { theme: 'light', label: 'Light' },
  { theme: 'dark', label: 'Dark' },
];

function Footer({ frame }: { readonly frame: Frame }) {
  return (
    <footer class="foot">
      <form method="post" action={links.theme} class="themes" aria-label="Colours">
        <input type="hidden" name="back" value={frame.path} />
        {THEMES.map(({ theme, label }) => (
          <button type="submit" class="link" name="theme" value={theme} aria-pressed={theme === frame.theme ? 'true' : 'false'}>
            {label}
          </button>
        ))}
      </form>
      <button type="button" class="link" data-opens="keys" hidden>
        Keys <kbd class="kbd">?</kbd>
      </button>
    </footer>
  );
}
