/** Words that stand for one another whatever the trade: a shop has customers, a railway passengers, and an outage hurts both alike. */
import { stemOf } from '../stem.ts';

/** A line each; a wording that holds one of its words finds the others too. Words of two meanings in the work are in none. */
const KIN = `
  customer user client shopper buyer passenger patient reader viewer player visitor citizen subscriber merchant farmer household
    student pupil doctor nurse editor caller policyholder traveller listener donor audience motorist commuter buyers teacher
  depot branch school clinic warehouse city town country stadium factory supermarket pharmacy hospital station farm district
  server machine host box node computer vm pc
  director manager boss ceo cto coo cfo cio md chief executive leadership management vp
  developer dev programmer coder
  team squad crew department tribe
  junior trainee apprentice graduate intern newcomer beginner learner rookie novice protege mentee lad girl trainees
  she he her him
  cut reduce lower halve trim shrink slash shorten shave decrease
  fall fell sink sank drop dropped
  alarm alert notification
  deploy deployment release ship
  tell told say said inform announce notify
  bring brought
  take took taken
  break broke broken
  write wrote written
  find found discover spot notice detect
  keep kept
  give gave given
  go went gone
  leave left
  lose lost
  hang hung
  run ran
  lead led
  hold held
  teach taught
  build built rebuild rebuilt
  buy bought purchase
  wake woke woken
  freeze froze frozen
  grow grew grown
  throw threw thrown
  draw drew drawn sketch
  choose chose chosen pick
  know knew known
  come came
  become became
  send sent
  pay paid
  sleep slept
  fear afraid scared frightened anxious nervous terrified dread
  refuse decline resist unwilling reluctant
  forbid ban prohibit disallow
  password credential secret passphrase
  certificate cert
  restore recover retrieve
  fix repair mend
  remove delete erase wipe purge
  vanish disappear
  slow sluggish slowness laggy
  error fault exception
  cost spend expense spending
  night overnight 2am 3am 4am
  phone telephone
  supplier vendor provider
  database db postgres mysql oracle mongodb
  repository repo
  configuration config settings setting
  document documentation docs
  environment env
  rehearse rehearsal practise practice
  argue quarrel dispute
  convince persuade
  weekly fortnightly
  idle unused
  undocumented undescribed
  spreadsheet excel
  script program
  retire pension
  compare comparison
  split divide separate carve
  copy replica duplicate
  region continent
  kubernetes k8s eks gke aks openshift
  container pod
  terraform opentofu tofu
  vulnerability flaw weakness
  firewall waf
  postmortem retrospective retro debrief
  outage downtime blackout`;

/** The stemmer makes these one with another word: `internal` is no intern, an evening is not even, and a product is not in production. */
const OWN_STEMS: ReadonlySet<string> = new Set(
  `internal internally international production productive productivity evening evenings past news several important importance
  experience experiences experienced custom customs customise customised customize customized engine engines police community
  communities objective objectives reservation reservations certification certifications certified accessibility accessible
  commander commanders train trains monitors`.split(/\s+/),
);

const BY_STEM = new Map<string, string>();
for (const line of KIN.trim().split(/\n {2}(?! )/)) {
  const stems = line.trim().split(/\s+/).map(ownStemOf);
  for (const stem of stems) if (!BY_STEM.has(stem)) BY_STEM.set(stem, stems[0] ?? stem);
}

/** Stems cost more than all else of a match, and a story is mostly words met before. */
const known = new Map<string, string>();
/** Some 2 MB. */
const LONGEST_KNOWN = 30;
const MOST_KNOWN = 20_000;

/** Of a word in lower case: what it has in common with its kin. */
export function kinOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = ownStemOf(word);
  const kin = BY_STEM.get(stem) ?? stem;
  if (known.size < MOST_KNOWN && word.length <= LONGEST_KNOWN) known.set(word, kin);
  return kin;
}

/** With a sign in front that no stem has, and plurals with their singular. */
function ownStemOf(word: string): string {
  return OWN_STEMS.has(word) ? `=${word.replace(/s$/, '')}` : stemOf(word);
}
