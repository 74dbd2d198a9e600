/** Whether a line tells what somebody did, a duty, or only names things. */

const IRREGULAR =
  'led|built|ran|wrote|took|drove|set up|brought|rebuilt|rewrote|chose|made|split|held|kept|taught|won|began|grew|found|cut|put|gave|got|shut|sold|sent|spent|spoke|stood|came up|went|fought|broke|caught|became|drew|paid|met|oversaw|underwent|bought|dug|hid|let|lost|redid|undid|sped up|stuck|swept|threw|tore|wound down|withdrew|saw to|told|left|slept|woke|did|fed|said|shrank|sank|flew|froze|hit|set|quit|rode|sought|shook|spun|stole|struck|swung|wove|wound|told|saw|picked up';
/** End as deeds do and are none. */
const NO_DEED =
  '(?:need|based|experienced|skilled|certified|limited|related|dedicated|advanced|distributed|managed (?:services|kubernetes|databases)|interested|motivated|seasoned|speed|feed|seed|embed|red|hundred|indeed|shared|required|preferred|unmatched|detail|used to|proven|advanced|applied sciences|united|combined|licensed|accredited|rated|varied|sacred|bed|shed (?:was|is))';
const BARE_DEED = new RegExp(
  `^(?:(?:successfully|personally|quickly|also|then|jointly|co-?) ?)?(?!${NO_DEED}\\b)(?:[a-z]{2,20}(?:-[a-z]{1,20})?ed|${IRREGULAR})\\b(?! by\\b)`,
  'iu',
);
const ANY_DEED = new RegExp(
  `(?<!\\b(?:was|were|is|are|be|been|being|get|gets|got|the|a|an|of|with|for|to|in|and) )\\b(?!${NO_DEED}\\b)(?:[a-z]{2,20}ed|${IRREGULAR})\\b(?! by\\b)`,
  'iu',
);
const OWN_DEED =
  /\b(?:i|we) (?!was\b|were\b|am\b|are\b|have been\b|can\b|could\b|would\b|will\b|should\b|might\b|need\b|have to\b|do not\b|don't\b|like\b|enjoy\b|love\b|want\b|believe\b|work\b|prefer\b|hope\b|try\b|aim\b|strive\b|tend\b|plan\b|intend\b|feel\b|think\b|know\b|value\b|care\b|always\b|usually\b|often\b|sometimes\b)(?:[a-z]+ly )?(?:'ve |have |had )?[a-z]{2,}|(?<!\p{L})(?:ich|wir) (?:habe|haben|hatte|bin)|(?<!\p{L})(?:j[’']ai|nous avons|on a) \p{L}+/iu;
/** `I was on call and moved the relay`. */
const AND_DEED = new RegExp(
  `\\b(?:I|we) (?:was|were|could|can) [^.;:]{1,60} (?:and|but) (?!${NO_DEED}\\b)(?:[a-z]{2,20}ed|${IRREGULAR})\\b(?! by\\b)`,
  'u',
);
const FOREIGN_DEED = [
  // What a German line of a CV ends with or begins with.
  /(?<!\p{L})(?:ge\p{L}{2,20}(?:t|en)|\p{L}{3,30}iert|(?:ein|um|auf|ab|aus|durch|an)ge\p{L}{2,20}(?:t|en)|übernommen|verkürzt|verschoben|(?:be|ver|er|ent|zer|über|unter|wieder)\p{L}{3,20}(?:t|en))(?=[.:,;()]|$)/iu,
  /^(?:Aufbau|Einführung|Leitung|Migration|Umstellung|Ablösung|Entwicklung|Automatisierung|Reduzierung|Verkürzung|Senkung|Optimierung|Umzug|Konzeption|Umsetzung|Wiederherstellung|Analyse|Erstellung|Schulung|Ausbildung von|Aufbereitung|Verlagerung|Halbierung)(?!\p{L})/u,
  // French and Spanish, by the ends of their verbs.
  /^\p{Lu}\p{L}{1,30}(?:é|ée|í|ó|ió)(?!\p{L})/u,
  /^(?:Mis|Mise|Conduit|Réduit|Conçu|Construit|Écrit|Ramené|Refait|Repris|Tenu|Pris|Ouvert|Traduit|Introduit|Migration|Réduction|Pilotage|Automatisation|Refonte|Déploiement|Création|Animation|Gestion de l|Passage)(?!\p{L})/u,
  /^(?:Reduje|Hice|Puse|Conduje|Construí|Escribí|Introduje|Traduje|Dirigí|Migración|Reducción|Automatización|Implantación|Implementación|Creación|Diseño|Despliegue|Puesta)(?!\p{L})/u,
];

/** Further on a text says nothing new of its beginning. */
const LONGEST_LINE = 400;

/** Begins with what was done, as a line of a CV does. */
export function isBareDeed(text: string): boolean {
  const begin = text.slice(0, LONGEST_LINE).replace(TICKET, '');
  return BARE_DEED.test(begin) || FOREIGN_DEED.some((deed) => deed.test(begin));
}

/** `PLAT-2281 Gave …`, `[INC0098812] - spotted …`: what was done follows the id. */
const TICKET =
  /^\[?(?!(?:COVID|ISO|RFC|UTF|SHA|AES|RSA)-)(?:\p{Lu}[\p{Lu}\d]{1,9}-\d{2,7}|\p{Lu}{2,10}\d{4,10}|#\d{2,7})\]?:?\s(?:[-–—:]\s)?/u;

/** Tells somewhere what was done. */
export function hasDeed(text: string): boolean {
  return hasOwnDeed(text) || isBareDeed(text) || ANY_DEED.test(text);
}

/** Somebody says I or we, and what they did. */
export function hasOwnDeed(text: string): boolean {
  return OWN_DEED.test(text) || AND_DEED.test(text) || CHANGED.test(text);
}

/** What came of something, without who did it. */
const CHANGED =
  /\b(?:down|up|fell|rose|dropped|grew|went) (?:from|to|by)\b(?! (?:date|speed|scratch|now|me|us|you|them)\b)|\bfrom [^.]{1,40} to [^.]{0,20}\d|\bhalved\b/iu;

const DUTY =
  /^(?:(?:was |were |i was |i am |am |currently |also |mainly |primarily )?(?:responsible|accountable|in charge) (?:for|of)|responsibilit(?:y|ies)|duties|day[- ]to[- ]day|daily |working (?:with|on|in|as)|work with|experience (?:with|in|of)|experienced (?:in|with)|knowledge of|familiar with|proficien|member of|part of (?:a|the)|involved in|participat|point of contact|reporting to|reported to|collaborat\w+ with|liais|ongoing |maintenance of|administration of|support (?:of|for)|providing|ensuring|maintaining|managing|monitoring|supporting|handling|verantwortlich|zuständig|verantwortung für|mitarbeit|\p{L}*betreuung(?!\p{L})|\p{L}*bereitschaft(?:sdienst)?(?!\p{L})|pflege (?:der|von|und)|administration (?:der|von|und)|betrieb (?:der|von|und|eines|einer)|(?:first|second|third|1st|2nd|3rd|level[- ][123])(?:[- ](?:line|level))? support|mitglied|unterstützung|ansprechpartner|responsable d|en charge d|chargée? d|gestion (?:de|des|du|quotidienne)|maintenance (?:de|des|du)|participation|administration (?:de|des|du)|responsable del?|encargad[oa]|a cargo de|gestión (?:de|del)|administración (?:de|del)|mantenimiento|soporte|participación|colaboración)/iu;

/** The daily work, however often it was done: `Answered tickets`, `Reviewed 74 PRs`, `12 interviews`; and what one learnt meanwhile. */
const ROUTINE =
  /^(?:(?:answered|handled|took|processed|resolved|closed|triaged|worked on|reviewed|attended|interviewed|approved|fielded) (?:up to |about |over )?(?:\d[\d,.]* |many |customer |support |the |all |daily |some |several |a bunch of )*(?:tickets|calls|phone calls|requests|e-?mails|questions|PRs|pull requests|merge requests|code reviews|meetings|stand-?ups|trainings?|conferences?|people|candidates)(?!\p{L})|kept attending (?!\d)|(?:learned|learnt) (?:some|a bit of|the basics of|more)(?!\p{L})|\d+ (?:interviews|PRs|reviews|tickets|meetings|talks|Schulungen|formations|cursos)(?!\p{L}))/iu;
/** In the present, or kept going for years without a figure: `Own the edge platform`, `Installed and maintained routers`. */
const LASTING =
  /^(?:(?:own|manage|maintain|oversee|operate|administer|look after) |(?:act|serve)(?:ed|d)? as |(?:(?:installed|configured|managed|operated|built|deployed) and )?(?:maintained|supported|administered|administrated|operated|monitored|provided|assisted|worked (?:on|with|in|as|closely)|helped (?:with|out))(?!\p{L})\D*$)/iu;

/** What somebody had to do day by day, and no event. */
export function isDuty(text: string): boolean {
  const line = text.trim().slice(0, LONGEST_LINE);
  return [DUTY, ROUTINE, LASTING].some((duty) => duty.test(line));
}

/** `Responsable de producción` is a duty in a list, and a title over its dates. */
const DUTY_IN_TITLE = /^(?:responsable d|chargée? d|encargad[oa] de|verantwortliche[rn]? )/iu;

/** A duty that is no title either, wherever it stands. */
export function isOnlyDuty(text: string): boolean {
  return isDuty(text) && !DUTY_IN_TITLE.test(text.trim());
}

const DESCRIBES_ONESELF =
  /\b(?:\d+|ten|twelve|fifteen|twenty|eight|nine|seven|six|five|over a decade)\+? years(?:[’']? of)?\b[^.]{0,60}\b(?:experience|in|running|building|with|of)\b|\b(?:engineer|developer|lead|manager|administrator|sre|architect|professional|leader) with\b|\bpassionate\b|\b(?:seeking|looking for) (?:a|an|the|my|new)\b|\bteam player\b|\btrack record\b|\bJahre(?:n)? (?:Berufs)?[eE]rfahrung|\bans d[’']expérience|\baños de experiencia/iu;

/** As one introduces oneself over a CV. */
export function isIntroduction(text: string): boolean {
  return DESCRIBES_ONESELF.test(text) && !/^\s*(?:In (?:19|20)\d\d|When )/.test(text);
}

/** Names with commas between them, and no sentence: `Kubernetes, Terraform, AWS`. */
export function isToolList(text: string): boolean {
  const names = text
    .replace(/^[^:]{1,40}:\s/, '')
    .split(/\s*[,;|·•/]\s*/)
    .filter(Boolean);
  const isName = (name: string) => name.split(' ').length <= 3;
  return names.length >= 3 && names.filter(isName).length >= names.length * 0.8 && !hasDeed(text) && !/[.!?]$/.test(text);
}

/** What somebody else said. */
export function isQuote(text: string): boolean {
  return /^["“„«].{3,400}["”“»]\s*(?:[-–—,(]|$)/u.test(text);
}

/** A name alone, an address, a telephone. */
export function isContact(text: string): boolean {
  return (
    text.length < 200 &&
    /\S@\S+\.\S|https?:\/\/|www\.|linkedin\.com|github\.com|\+\d[\d ()/-]{7,}|\b(?:born|geboren|née?|nacid[oa]) (?:on |am |le |el )?\d/iu.test(
      text,
    )
  );
}
