import type {
  StandInCheckRun,
  StandInRuleset,
  StandInStatus,
} from '../world/types';
import type { Answer } from './answer';

type CheckRun = Answer<'check-run'>;

/** A check run. */
export const checkRunShape = (run: StandInCheckRun): CheckRun => ({
  id: run.id,
  name: run.name,
  head_sha: run.head_sha,
  external_id: run.external_id,
  details_url: run.details_url,
  status: run.status,
  conclusion: run.conclusion as CheckRun['conclusion'],
  ...(run.completedAt ? { completed_at: run.completedAt } : {}),
  output: {
    title: run.title,
    summary: run.summary,
    annotations_count: run.annotations.length,
  },
  app: { id: run.appId, slug: `app-${run.appId}` },
});

/** A status of the older kind. */
export const statusShape = ({
  context,
  state,
}: StandInStatus): Answer<'simple-commit-status'> => ({ context, state });

/** A ruleset as `GET /rulesets/{id}` has it. */
export const rulesetShape = ({
  id,
  source,
  sourceType,
  rules,
  bypass_actors,
}: StandInRuleset): Answer<'repository-ruleset'> => ({
  id,
  name: `ruleset ${id}`,
  source,
  source_type: sourceType,
  enforcement: 'active',
  rules: rules as Answer<'repository-ruleset'>['rules'],
  ...(bypass_actors
    ? {
        bypass_actors:
          bypass_actors as Answer<'repository-ruleset'>['bypass_actors'],
      }
    : {}),
});
