import type { Publication } from '@ai-enablement/backstage-plugin-ai-governance-node';
import {
  breakGlassWords,
  changeWords,
  DECISION_TITLE,
  foundWords,
  groupObligations,
  isBlockingReason,
  liftedWords,
  OBLIGATION_GROUP_TITLE,
  OUTCOME_WORD,
  reasonModeWords,
  scopeWords,
  shortRef,
  wouldBeWords,
  type Decision,
  type Obligation,
  type ObligationGroup,
  type Reason,
} from '@ai-enablement/governance-core';
import { joinWithin } from './limit';
import { codeSpan, link, markdown } from './markdown';

const MOST_SHOWN = 5;

/** Groups of which everything is told that helps to fulfil them. */
const DETAILED: ReadonlySet<ObligationGroup> = new Set([
  'open',
  'warned',
  'later',
]);

/** A decision as Markdown, in the words and the order of the command line and the portal, within GitHub's limit. */
export function summaryOf(publication: Publication): string {
  const { decision, subject, url, decisionId } = publication;
  const would = wouldBeWords(decision);
  return joinWithin(
    [
      `**${OUTCOME_WORD[decision.outcome]}**  `,
      markdown(
        changeWords(decision, {
          commits: subject.commits.length,
          files: subject.files.length,
        }),
      ),
      ...breakGlassWords(decision).flatMap(words => [
        '',
        `**BREAK-GLASS** ${markdown(words)}`,
      ]),
      ...reasons(
        DECISION_TITLE.denied,
        decision.reasons.filter(isBlockingReason),
      ),
      ...obligations(decision),
      ...(would === undefined ? [] : ['', markdown(would)]),
      ...heading(DECISION_TITLE.scopes),
      ...decision.scopes.flatMap(scope => [
        `- ${markdown(scopeWords(scope))}  `,
        `  ${markdown(scope.tier.because)}`,
      ]),
      ...reasons(
        DECISION_TITLE.weighed,
        decision.reasons.filter(reason => !isBlockingReason(reason)),
      ),
    ],
    {
      last: [
        '',
        `Decision ${codeSpan(decisionId)} of ${codeSpan(decision.decidedAt)}, policy ${codeSpan(decision.policyDigest.slice(0, 12))}. ${link('See it in the portal', url)}.`,
      ],
      more: left => `And ${left} more lines; the portal has all of them.`,
    },
  );
}

const heading = (title: string): readonly string[] => ['', `### ${title}`, ''];

const detail = (label: string, text: string | undefined): readonly string[] =>
  text ? [`  - ${label}: ${markdown(text)}`] : [];

function reasons(title: string, list: readonly Reason[]): readonly string[] {
  if (list.length === 0) return [];
  return [
    ...heading(`${title} (${list.length})`),
    ...list.flatMap(reason => [
      `- ${markdown(reason.text)}`,
      ...detail('fix', isBlockingReason(reason) ? reason.fix : undefined),
      ...detail('exception', liftedWords(reason)),
      ...detail('rule', `\`${reason.rule}\`${reasonModeWords(reason)}`),
    ]),
  ];
}

function obligations(decision: Decision): readonly string[] {
  const groups = groupObligations(decision);
  const names = Object.keys(OBLIGATION_GROUP_TITLE) as ObligationGroup[];
  return names.flatMap(name => {
    const members = groups[name];
    if (members.length === 0) return [];
    return [
      ...heading(`${OBLIGATION_GROUP_TITLE[name]} (${members.length})`),
      ...members.flatMap(member =>
        DETAILED.has(name) ? inFull(member) : inBrief(member),
      ),
    ];
  });
}

const inFull = (obligation: Obligation): readonly string[] => [
  `- ${markdown(obligation.text)}`,
  ...detail('found', foundWords(obligation)),
  ...obligation.evidence
    .filter(({ counts }) => !counts)
    .slice(0, MOST_SHOWN)
    .flatMap(({ text }) => detail('saw', text)),
  ...detail('fix', obligation.fix),
  ...detail('who', someOf(obligation.owners.map(shortRef))),
  ...detail('files', someOf(obligation.paths)),
  ...detail('rule', `${ruleOf(obligation)}, due at ${obligation.phase}`),
];

const inBrief = (obligation: Obligation): readonly string[] => [
  `- ${markdown(obligation.text)}`,
  ...detail('found', obligation.found),
  ...detail('exception', liftedWords(obligation)),
  ...detail('rule', ruleOf(obligation)),
];

const ruleOf = ({ rule, part }: Obligation): string =>
  part ? `\`${rule}\` (${part})` : `\`${rule}\``;

function someOf(values: readonly string[]): string {
  const shown = values
    .slice(0, MOST_SHOWN)
    .map(value => `\`${value.replace(/`/g, "'")}\``);
  const rest = values.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}
