/** The frame that the pages' tests render in. */
import type { Frame } from '../../views/layout.tsx';

export const frame: Frame = {
  assets: {
    css: '/assets/app.css',
    js: '/assets/app.js',
    runJs: '/assets/run.js',
    draftJs: '/assets/draft.js',
    debriefJs: '/assets/debrief.js',
    liveCss: '/assets/live.css',
    firstCss: '/assets/first.css',
    cueCss: '/assets/cue.css',
    authorCss: '/assets/author.css',
    authorJs: '/assets/author.js',
    editorJs: '/assets/editor.js',
    studyCss: '/assets/study.css',
    storiesJs: '/assets/stories.js',
    cueJs: '/assets/cue.js',
    cardJs: '/assets/card.js',
    liveJs: '/assets/live.js',
    interviewCss: '/assets/interview.css',
    interviewJs: '/assets/interview.js',
    sans: '/assets/plex-sans.woff2',
    mono: '/assets/plex-mono-400.woff2',
  },
  theme: 'system',
  path: '/incidents',
  interview: null,
};
