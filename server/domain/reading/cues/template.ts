/** Places to fill in, as templates for answers leave them. */
import { words } from '../lexicon.ts';

/** In square brackets, and yet nothing to fill in: remarks, answers to a list of tasks, levels of a log, states in a subject line. */
export const NO_FIELD = words(`
  sic x ok redacted laughs pause info warn warning error fatal debug trace notice critical resolved update updated investigating monitoring
  firing p0 p1 p2 p3 p4 sev0 sev1 sev2 sev3 s1 s2 s3
`);

/** In angle brackets a name is a place to fill in only where it is one of these; commands and markup have others. */
export const FIELDS = words(`
  company team name names number date month year reason service system tool tools role person customer product result figure metric
  percent percentage amount city client project colleague manager technology stack industry duration time lesson impact action
`);

export const DUMMY = ['lorem ipsum', 'dolor sit amet', 'consectetur adipiscing', 'asdf*', 'foo bar'];

/** `X minutes`, `N %`. */
export const UNITS = words(
  '% percent per minutes? mins? hours? days? weeks? months? years? users? customers? requests? pages? teams? times? ms',
);

/** `add the tools here`, `insert figure here`. */
export const ASKING = words('insert add put write fill describe mention state specify explain');

/** What stands before dots that stand for a word. */
export const BEFORE_DOTS = words('the a an by from to of in with because about at for was were is than');
