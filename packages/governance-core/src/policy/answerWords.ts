import { joinWords, plural } from '../shared/sentence';
import type { Decision, Obligation, Reason } from './decision';
import { DECISION_TITLE } from './decisionWords';
import { isOpen } from './evaluate';
import { groupObligations, OBLIGATION_GROUP_TITLE } from './obligationGroups';
import { foundWords, isBlockingReason, liftedWords } from './words';

/** Lines of a list under its title, after an empty line; none when the list is empty. */
export const sectionWords = (
  title: string,
  lines: readonly string[],
): readonly string[] =>
  lines.length === 0
    ? []
    : ['', `${title}:`, ...lines.map(line => `- ${line}`)];

function obligationWords(obligation: Obligation): string {
  const { text, owners, fix, status } = obligation;
  const isDone = status === 'fulfilled' || status === 'waived';
  return [
    text,
    `(${liftedWords(obligation) ?? foundWords(obligation)})`,
    ...(isDone || !fix ? [] : [`To do: ${fix}`]),
    ...(isDone || owners.length === 0
      ? []
      : [`Who can: ${joinWords(owners, 'or')}.`]),
  ].join(' ');
}

/** Obligations in the groups in which command line and screens show them, as lines of plain text. */
export function obligationListWords(
  decision: Pick<Decision, 'phase' | 'obligations'>,
): readonly string[] {
  return Object.entries(groupObligations(decision)).flatMap(
    ([group, obligations]) =>
      sectionWords(
        OBLIGATION_GROUP_TITLE[group as keyof typeof OBLIGATION_GROUP_TITLE],
        obligations.map(obligationWords),
      ),
  );
}

/** How many obligations there are, and how many of them are neither met nor waived. */
export const obligationCountWords = (
  obligations: readonly Obligation[],
): string =>
  `${plural(obligations.length, 'obligation')}, ${obligations.filter(isOpen).length} open.`;

const reasonWords = (reason: Reason): string =>
  [
    reason.text,
    `(rule \`${reason.rule}\`)`,
    ...(isBlockingReason(reason) && reason.fix ? [`To do: ${reason.fix}`] : []),
    ...(liftedWords(reason) ? [`(${liftedWords(reason)})`] : []),
  ].join(' ');

/** Reasons as lines of plain text: what denies first. */
export const reasonListWords = ({
  reasons,
}: Pick<Decision, 'reasons'>): readonly string[] => [
  ...sectionWords(
    DECISION_TITLE.denied,
    reasons.filter(isBlockingReason).map(reasonWords),
  ),
  ...sectionWords(
    DECISION_TITLE.weighed,
    reasons.filter(reason => !isBlockingReason(reason)).map(reasonWords),
  ),
];
