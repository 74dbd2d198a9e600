/** Security left out, or left to others, where the question touches it. */

import { cuesIn, isShown } from '../cue.ts';
import { type Draft, type Hit, hits, marksOf, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';

export const noSecurity: Rule = { id: 'no-security', level: 'weak', applies: ({ touches }) => touches.includes('security'), find };

const SECURED = lexicon(
  'secrets?|credentials?|passwords?|tokens?|rotat*|iam|least privilege|(?:may|can) (?:only )?(?:read|write|touch|apply)|rbac',
  'permissions?|who (?:can|may) (?:read|access|apply|do)|encrypt*|m?tls|vulnerab*|cves?|sign(?:ed|ing|ature|atures)|sboms?|soc 2|pci',
  'gdpr|exploit*|attack*|leak*|oidc|waf|security team|security group|masked|masking|break glass|revoke*|zero trust|network policy',
  'break in|breach|hackers?|abuse*|misuse*|provenance|attest*|admission|steals?|stolen',
);
/** They may speak of something else: a role in the team, access by road. */
const SECURED_PERHAPS = lexicon(
  'access|identity|polic(?:y|ies)|roles?|rights|attempts|patch*|scan*|vault|firewall|audit*|complian*|security|approv*|four eyes',
  'second person',
);
/** Handed over: `security is handled by the security team`. */
const LEFT_TO_OTHERS = lexicon(
  'security ~ (?:handled by|done by|up to|someone else|somebody else|another team|not my|their job|the job of|responsibility of|later|afterwards|comes later|after the release|out of scope)',
);

function find(draft: Draft): readonly Found[] {
  const left = hits(draft.passages, LEFT_TO_OTHERS);
  const title = draft.question.title.toLowerCase();
  const isOwn = (hit: Hit): boolean =>
    !title.includes(textAt(hit)) && !left.some((one) => one.passage === hit.passage && hit.from >= one.from && hit.to <= one.to + 40);
  const { clear, faint } = cuesIn(draft.passages, SECURED, SECURED_PERHAPS);
  const own = { clear: clear.filter(isOwn), faint: faint.filter(isOwn) };
  if (left.length > 0 && own.clear.length + own.faint.length < 3)
    return [
      {
        part: left[0]?.passage.part ?? null,
        marks: marksOf(left),
        seen: 'Security is left to others.',
        advice: 'Say which control you build in yourself, and where.',
      },
    ];
  if (isShown(own, draft)) return [];
  return [
    {
      part: null,
      marks: [],
      seen: 'Security does not come up.',
      advice: 'Say who may do what, where the secrets are, and what checks the artefact before it runs.',
    },
  ];
}
