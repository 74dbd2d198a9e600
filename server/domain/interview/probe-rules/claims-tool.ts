/** A tool is named and no reason for it: why that one. */
import { type Draft, type Hit, hits, sentenceOf, textAt, writtenAt } from '../../reading/draft.ts';
import { reasons } from '../../reading/reason.ts';
import { TOOL } from '../../reading/tool.ts';
import type { ProbeChooser, ProbeContext, ProbeIdea } from '../probe-rule.ts';

export const claimsTool = { rule: 'claims-tool', ideas } satisfies ProbeChooser;

/** What a candidate rarely had the choice of, so that “why that one” asks nothing. */
const GIVEN = new Set(
  'aws azure gcp github gitlab bitbucket slack jira confluence servicenow pagerduty opsgenie statuspage bash powershell python perl npm maven gradle iam vpc'.split(
    ' ',
  ),
);

function ideas({ draft, question }: ProbeContext): readonly ProbeIdea[] {
  if (!draft) return [];
  const asked = question.words.toLowerCase();
  const named = hits(coreFirst(draft), TOOL, 'bare').filter(
    (hit) => !GIVEN.has(textAt(hit)) && !asked.includes(textAt(hit)) && !isReasoned(hit),
  );
  const tools = new Map(named.map((hit) => [textAt(hit), writtenAt(hit)]).reverse() as [string, string][]);
  return [...tools.values()].reverse().map((tool) => ({
    text: `You named ${tool}. Why that one, and what did you weigh it against?`,
    topic: 'tool',
    because: `${tool} is named, and no reason for it.`,
  }));
}

/** The answer is carried by its core, so a tool there is the one to ask about. */
function coreFirst({ passages, scaffold }: Draft): Draft['passages'] {
  return [...passages.filter(({ part }) => part === scaffold.core), ...passages.filter(({ part }) => part !== scaffold.core)];
}

function isReasoned(hit: Hit): boolean {
  const sentence = sentenceOf(hit);
  return reasons([{ ...sentence.passage, text: textAt(sentence) }]).length > 0;
}
