/** The names of the sections of a CV, in English, German, French and Spanish. */

/** `deeds`: there are events in it. `skills`: lists of tools, where a job may follow without a heading. */
export type SectionKind = 'deeds' | 'skills' | 'schooling' | 'about';

const NAMES: Readonly<Record<SectionKind, readonly string[]>> = {
  deeds: [
    'experience|employment|employment history|work history|history|career|career history|positions|projects|achievements|accomplishments|highlights|wins|notes|stories|volunteering|volunteer experience|open source',
    'berufserfahrung|erfahrung|beruflicher werdegang|werdegang|berufspraxis|berufstätigkeit|tätigkeiten|stationen|projekte|projekterfahrung|erfolge|ausgewählte projekte|lebenslauf|ehrenamt|praxiserfahrung',
    'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours|parcours professionnel|projets|réalisations|emplois',
    'experiencia|experiencia profesional|experiencia laboral|trayectoria|trayectoria profesional|historial laboral|proyectos|logros|proyectos destacados',
  ],
  skills: [
    'skills?|skill set|competenc(?:y|ies)|technologies|tech stack|technology stack|technical stack|stack|tools|toolbox|tooling|tech|expertise|areas of expertise|strengths|platforms|software|environment',
    'kenntnisse|fachkenntnisse|it[- ]kenntnisse|edv[- ]kenntnisse|fähigkeiten|kompetenzen|technologien|werkzeuge|technische kenntnisse|schwerpunkte|technische fähigkeiten|skills und tools',
    'compétences|compétences techniques|compétences clés|outils|technologies|savoir[- ]faire|environnement technique|logiciels',
    'habilidades|competencias|aptitudes|conocimientos|conocimientos técnicos|tecnologías|herramientas|competencias técnicas|habilidades técnicas',
  ],
  schooling: [
    'education|certifications?|certificates|licenses|training|courses|qualifications|publications|talks|awards|honors|academic background|degrees?|conferences',
    'ausbildung|bildung|studium|bildungsweg|weiterbildung|weiterbildungen|fortbildung|fortbildungen|zertifikate|zertifizierungen|schulbildung|akademischer werdegang|hochschulbildung|veröffentlichungen|vorträge|schulungen',
    'formations?|études|diplômes?|certifications?|éducation|scolarité|cursus|publications',
    'formación|formación académica|educación|estudios|certificaciones|certificados|cursos|titulación|formación complementaria|publicaciones',
  ],
  about: [
    'languages?|interests|hobbies|references?|contact|contact details|contact information|personal details|personal information|personal|summary|profile|professional profile|career summary|executive profile|about|about me|objective|career objective|bio|availability|links|who i am',
    'sprachen|sprachkenntnisse|interessen|freizeit|referenzen|kontakt|kontaktdaten|persönliche daten|persönliches|angaben zur person|profil|kurzprofil|zusammenfassung|über mich|ziel|hobbys|ueber mich',
    "langues|centres? d[’']intérêts?|intérêts|loisirs|références|contact|coordonnées|profil|profil professionnel|résumé|à propos|à propos de moi|objectif|informations personnelles",
    'idiomas|intereses|aficiones|referencias|contacto|datos personales|datos de contacto|perfil|perfil profesional|resumen|sobre mí|objetivo|extracto|resumen profesional',
  ],
};

const QUALIFIED =
  '(?:(?:technical|core|key|personal|other|top|main|professional|work|relevant|selected|additional|soft|hard|further|current|previous|earlier|honors|major|notable|weitere|sonstige|autres|otros|otras|principales|executive|career|it|edv)[ -])?';
const JOINED = "(?:\\s?(?:and|&|\\/|und|et|y|,|\\+|-)\\s?(?:[\\p{L}’'-]+\\s?){1,3})?";
const SECTIONS = (['deeds', 'skills', 'schooling', 'about'] as const).map(
  (kind) => [kind, new RegExp(`^${QUALIFIED}(?:${NAMES[kind].join('|')})${JOINED}$`, 'iu')] as const,
);
/** The longest name of a section with what may be joined to it. */
const LONGEST = 60;

/** Of a line that is nothing but the name of a section; null of any other. */
export function sectionOf(heading: string): SectionKind | null {
  if (heading.length > LONGEST) return null;
  const name = spacedTogether(heading)
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    .replace(/\s?\([^()]*\)$/, '')
    .normalize('NFC');
  return SECTIONS.find(([, names]) => names.test(name))?.[0] ?? null;
}

/** `E X P E R I E N C E`. */
function spacedTogether(text: string): string {
  return /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
}

/** `Skills: AWS, Terraform`: such a section in one line. */
export function isAsideLine(text: string): boolean {
  const colon = text.indexOf(':');
  const kind = colon > 0 ? sectionOf(text.slice(0, colon)) : null;
  return kind !== null && kind !== 'deeds';
}
