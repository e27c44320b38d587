import type {
  RuleInTheWay,
  UseReport,
  UseTally,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { toCsv } from '../shared/csv';

/** Changes with AI. */
export const attributedIn = ({ ai, mixed }: UseTally): number => ai + mixed;

/** Share of changes with AI in percent, rounded down since it is a lower bound; `–` without changes. */
export function sharePercent(tally: UseTally): string {
  if (tally.changes === 0) return '–';
  return String(Math.floor((100 * attributedIn(tally)) / tally.changes));
}

/** The share with its sign, as tables show it. */
export const shareText = (tally: UseTally): string =>
  tally.changes === 0 ? '–' : `≥ ${sharePercent(tally)} %`;

/** Whether a rule stands in the way more often in the second half of the window than in the first. */
export function ruleTrend({
  recent,
  earlier,
}: Pick<RuleInTheWay, 'recent' | 'earlier'>): 'more' | 'less' | 'same' {
  if (recent === earlier) return 'same';
  return recent > earlier ? 'more' : 'less';
}

/** Weeks as points of a curve; a week without changes is a gap. */
export const weekPoints = (
  weeks: UseReport['weeks'],
  titleOf: (week: UseReport['weeks'][number]) => string,
) =>
  weeks.map(week => ({
    ...(week.changes === 0 ? {} : { value: week.attributed / week.changes }),
    title: titleOf(week),
  }));

/** A change as people call it. */
export const changeName = ({
  pullRequest,
  headSha,
}: {
  readonly pullRequest?: number;
  readonly headSha: string;
}): string =>
  pullRequest === undefined ? headSha.slice(0, 7) : `#${pullRequest}`;

const HEADER = [
  'repository',
  'entities',
  'teams',
  'changes',
  'by ai',
  'person with ai',
  'without ai',
  'unknown',
  'measured',
  'declared',
  'inferred',
  'from history',
  "on a person's word",
  'would be denied',
  'would be held',
  'assistants',
];

/** The rows of the table in their order, with the words of the API; no column names a person. */
export const repositoriesCsv = (items: UseReport['items']): string =>
  toCsv(
    HEADER,
    items.map(({ repository, entityRefs, owners, tally, assistants }) => [
      repository,
      entityRefs.join(' '),
      owners.join(' '),
      tally.changes,
      tally.ai,
      tally.mixed,
      tally.human,
      tally.unknown,
      tally.measured,
      tally.declared,
      tally.inferred,
      tally.fromHistory,
      tally.asserted,
      tally.wouldDeny,
      tally.wouldHold,
      assistants?.map(({ name, changes }) => `${name} ${changes}`).join(' '),
    ]),
  );
