/** Security left out, or left to others, where the question touches it. */
import { type Draft, hits, isDenied, marksOf, textAt } from '../draft.ts';
import { lexicon } from '../lexicon.ts';
import type { Found, Rule } from '../rule.ts';

export const noSecurity: Rule = { id: 'no-security', level: 'weak', applies: ({ touches }) => touches.includes('security'), find };

const SECURED = lexicon(
  'secrets?|credentials?|passwords?|tokens?|rotat*|iam|least privilege|a role|roles?|(?:may|can) (?:only )?(?:read|write|touch|apply)|rbac|permissions?|who (?:can|may) (?:read|access|apply)|access|encrypt*|m?tls|vulnerab*|cves?|patch*|scan*|sign(?:ed|ing|ature|atures)|sboms?|audit*|complian*|soc 2|pci|gdpr|exploit*|attackers?|attempts|leak*|oidc|identity|policy|policies|firewall|waf|security team|security group|masked|masking|break glass|vault|revoke*|zero trust|network policy|break in|breach|hackers?',
);
/** Handed over: `security is handled by the security team`. */
const LEFT_TO_OTHERS = lexicon(
  'security ~ (?:handled by|done by|up to|someone else|somebody else|another team|not my|their job|the job of|responsibility of|later|afterwards|comes later|after the release|out of scope)',
);

function find({ passages, question }: Draft): readonly Found[] {
  const left = hits(passages, LEFT_TO_OTHERS);
  const title = question.title.toLowerCase();
  const own = hits(passages, SECURED).filter(
    (hit) =>
      !isDenied(hit) &&
      !title.includes(textAt(hit)) &&
      !left.some((one) => one.passage === hit.passage && hit.from >= one.from && hit.to <= one.to + 40),
  );
  if (left.length > 0 && own.length < 3)
    return [
      {
        part: left[0]?.passage.part ?? null,
        marks: marksOf(left),
        seen: 'Security is left to others.',
        advice: 'Say which control you build in yourself, and where.',
      },
    ];
  if (own.length > 0) return [];
  return [
    {
      part: null,
      marks: [],
      seen: 'Security does not come up.',
      advice: 'Say who may do what, where the secrets are, and what checks the artefact before it runs.',
    },
  ];
}
