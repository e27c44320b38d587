import { isOwnCheck, isReleaseCheck } from '../ownChecks';
import { commitKey, deploymentKey } from '../subjects';
import {
  keysOfAlert,
  keysOfChecked,
  keysOfRule,
  mayChangeReadFiles,
} from './keys';
import type { Payload } from './payload';

/** How deliveries are read: whose they are and what of them is our own. */
export interface ReadingContext {
  /** Of the configuration; a body's addresses are never followed. */
  readonly host: string;
  readonly checkName: string;
  readonly appIds: readonly number[];
}

/** What is to be read again in the repository of a delivery. */
export interface Marks {
  readonly changes?: readonly string[];
  readonly mergeGroups?: readonly string[];
  readonly releases?: readonly string[];
  readonly protection?: boolean;
  /** Other repositories, `owner/name`, whose protection is to be read. */
  readonly protectionOf?: readonly string[];
  /** Whether all open changes of the repository are to be read. */
  readonly allChanges?: boolean;
  /** Owner whose repositories' protection is to be read; empty for all of the host. */
  readonly protectionOfOwner?: string;
}

type Reader = (payload: Payload, context: ReadingContext) => Marks;

const NOTHING: Marks = {};

const onActions =
  (actions: readonly string[], reader: Reader): Reader =>
  (payload, context) =>
    actions.includes(payload.action ?? '') ? reader(payload, context) : NOTHING;

const pullRequest: Reader = ({ pull_request }) => ({
  changes: pull_request ? [String(pull_request.number)] : [],
});

const protection: Reader = () => ({ protection: true });

/** A ruleset of an organisation or enterprise holds in all its repositories. */
const ruleset: Reader = ({ repository_ruleset: changed, organization }) => {
  const { source_type = '', source } = changed ?? {};
  if (source_type === 'Enterprise') return { protectionOfOwner: '' };
  const owner = source ?? organization?.login;
  return source_type === 'Organization' && owner !== undefined
    ? { protection: true, protectionOfOwner: owner }
    : { protection: true };
};

/** Our own check run is an effect, not a cause: only somebody's wish to run it again counts. */
const checkRun: Reader = (payload, { checkName, appIds }) => {
  const { check_run: run, action } = payload;
  if (!run) return NOTHING;
  const { name = '', head_sha } = run;
  const isOurs =
    isOwnCheck(name, checkName) &&
    (appIds.length === 0 || appIds.includes(run.app?.id ?? -1));
  if (!isOurs) return { changes: keysOfChecked(run, payload) };
  if (action !== 'rerequested') return NOTHING;
  return isReleaseCheck(name, checkName)
    ? { releases: head_sha ? [commitKey(head_sha)] : [] }
    : { changes: keysOfChecked(run, payload) };
};

/** A change that was merged is told as what; others that were closed are of no interest. */
const onClosed: Reader = ({ pull_request }) => ({
  changes: pull_request?.merged ? [String(pull_request.number)] : [],
});

const changed: Reader = onActions(
  [
    'opened',
    'reopened',
    'synchronize',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'assigned',
    'unassigned',
  ],
  pullRequest,
);

/** Readers of the events that we know, by name. */
export const READERS: Readonly<Record<string, Reader>> = {
  ping: () => NOTHING,
  pull_request: (payload, context) =>
    payload.action === 'closed'
      ? onClosed(payload, context)
      : changed(payload, context),
  pull_request_review: onActions(
    ['submitted', 'edited', 'dismissed'],
    pullRequest,
  ),
  check_run: onActions(['created', 'completed', 'rerequested'], checkRun),
  // The runs of a suite tell of themselves; a suite is read when somebody wants all of ours again.
  check_suite: onActions(['rerequested'], payload => ({
    changes: payload.check_suite
      ? keysOfChecked(payload.check_suite, payload)
      : [],
  })),
  workflow_run: onActions(['completed'], payload => ({
    changes: payload.workflow_run
      ? keysOfChecked(payload.workflow_run, payload)
      : [],
  })),
  status: ({ sha }) => ({ changes: sha ? [commitKey(sha)] : [] }),
  code_scanning_alert: payload => ({ changes: keysOfAlert(payload) }),
  // Names no commit. Where it was found comes with an event of its own; where it no longer counts may be any open change.
  secret_scanning_alert: onActions(['resolved', 'reopened', 'revoked'], () => ({
    allChanges: true,
  })),
  secret_scanning_alert_location: ({ location }) => ({
    changes: location?.details.commit_sha
      ? [commitKey(location.details.commit_sha)]
      : [],
  }),
  merge_group: onActions(['checks_requested'], ({ merge_group }) => ({
    mergeGroups: merge_group ? [merge_group.head_sha] : [],
  })),
  deployment: onActions(['created'], ({ deployment }) => ({
    releases: deployment ? [deploymentKey(deployment.id)] : [],
  })),
  deployment_protection_rule: onActions(['requested'], payload => ({
    releases: keysOfRule(payload),
  })),
  push: payload => ({ protection: mayChangeReadFiles(payload) }),
  branch_protection_rule: protection,
  branch_protection_configuration: protection,
  repository_ruleset: ruleset,
  repository: onActions(
    ['created', 'edited', 'renamed', 'transferred', 'publicized', 'privatized'],
    protection,
  ),
  installation: onActions(['created', 'unsuspend'], ({ repositories }) => ({
    protectionOf: repositories?.map(({ full_name }) => full_name),
  })),
  installation_repositories: onActions(['added'], payload => ({
    protectionOf: payload.repositories_added?.map(({ full_name }) => full_name),
  })),
};
