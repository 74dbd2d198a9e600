/** Who has something to do. */
import { words } from '../../reading/lexicon.ts';

/** After a name. */
export const DEEDS = words(`
  adds makes builds writes sends swaps rotates checks watches keeps takes installs enforces switches moves removes fixes runs calls drives follows owns
  tests splits limits raises lowers prints closes opens starts stops settles restores replaces reviews prepares leads does gives stays
`);

export const SELF = [
  "i(?:'ll| will| shall)(?: \\p{L}{2,14}){0,2} (?:do|take|add|write|build|make|dig|look|check|own|keep|send|stay|watch|call|run|fix|drive)",
  'i (?:keep|take|own|do|write|watch|stay|call|add|build)',
  '(?:do|did|done|dig) (?:it |that |this )?(?:through )?(?:that )?myself',
  'you(?: \\([^)\\n]{1,20}\\)|, \\p{L}{2,14},)? (?:keep|take|rotate|watch|look|check|call|page|own|do|run|handle|send|drive|lead|close|follow|swap|drop|restart|start|stop|have|get)',
  '\\p{L}{2,14} (?:builds|swaps|rotates|adds|makes|installs|sends|fixes) (?:it|that|this|them|both|all|the|a|an|\\d{1,3})',
];

export const ROLE = [
  'owners?(?: is| ?[-:–])',
  '(?:the )?(?:storage|security|platform|network|database|payments?|duty|on call|support|infrastructure|release|data|dba|sre|operations?) (?:lead|engineer|team|officer|manager|owner|group)s? (?:will|to|has|takes?|owns?|keeps?|does|adds?)',
  'assigned to',
  'handed to',
];

/** What opens a line with a capital and a colon, and is nobody. */
export const NO_NAME = new Set(
  words(`
  Impact Who Doing Done Next Now Open Change Hurt Owner Owners Cost Why Then Suspects Suspect Cause Status Since Action Actions Update Todo Watch Risk Note
  Summary Everyone Everybody Nobody Somebody Rollback Fix Fixed Result Lesson Prevention Detection Started Ended Due Eta Today Tomorrow Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec January February March April
  June July August September October November December Team Sir Madam All Also So Ok Okay Hi Hello Hey Folks Dear Please Kindly Thanks Thank Regards
  Bot Site Service Bank Vendor Provider Storage Backlog Queue Ceph Kafka Datadog Kestrel Flux Still Yes No Morning Evening Night
  `),
);
