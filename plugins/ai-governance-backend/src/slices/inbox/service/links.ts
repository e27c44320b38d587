import { parseEntityRef } from '@ai-enablement/governance-core';

/** Where the inbox itself stands. */
export const INBOX_PATH = '/ai-governance/needs-you';

/** Where alerts about AI where it should not be stand. */
export const ALERTS_PATH = '/ai-governance/overview/use';

/** Where scorecards stand. */
const SCORECARDS_PATH = '/ai-governance/scorecards';

/** Where exceptions and stricter review stand. */
export const EXCEPTIONS_PATH = '/ai-governance/exceptions';

/** The scorecard of a team. */
export function linkToScorecard(team: string): string {
  const ref = parseEntityRef(team);
  if (!ref.ok) return SCORECARDS_PATH;
  const { kind, namespace, name } = ref.value;
  return `${SCORECARDS_PATH}/teams/${[kind, namespace, name].map(encodeURIComponent).join('/')}`;
}

/** The dialog in which stricter review is started, with what a signal proposes filled in. */
export const linkToProposal = (proposed: {
  readonly group: string;
  /** Last day, UTC. */
  readonly until: string;
  readonly reason: string;
  readonly reference: string;
}): string =>
  `${EXCEPTIONS_PATH}?${new URLSearchParams({ stricter: 'signal', ...proposed })}`;

/** The page of one strengthening. */
export const linkToStrengthening = (strengtheningId: string): string =>
  `${EXCEPTIONS_PATH}/strengthenings/${encodeURIComponent(strengtheningId)}`;

/**
 * Path of the page at which something about entities is done: the tab of the first component; else the page of the first entity; else
 * the inbox. `query` is added to a tab only, which reads it.
 */
export function linkTo(
  refs: readonly string[],
  query: Readonly<Record<string, string>> = {},
): string {
  const parsed = refs
    .map(parseEntityRef)
    .flatMap(ref => (ref.ok ? ref.value : []));
  const component = parsed.find(({ kind }) => kind === 'component');
  const first = component ?? parsed[0];
  if (!first) return INBOX_PATH;
  const page = `/catalog/${[first.namespace, first.kind, first.name].map(encodeURIComponent).join('/')}`;
  if (!component) return page;
  const search = new URLSearchParams(query).toString();
  return `${page}/ai-policy${search === '' ? '' : `?${search}`}`;
}
