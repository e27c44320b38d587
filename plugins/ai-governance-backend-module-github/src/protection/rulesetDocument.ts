import type { EnforcementNeeds } from '@ai-enablement/backstage-plugin-ai-governance-node';

/** What a policy needs, and which check is ours. GitHub takes 0–10 reviews. */
export interface RulesetNeeds extends EnforcementNeeds {
  /** Name of our own check run. */
  readonly ownCheck: string;
  /** Id of the app that makes our check run; absent leaves it open to every app. */
  readonly appId?: number;
}

const MOST_REVIEWS = 10;

/** A ruleset as GitHub imports it, in the settings or by `POST /repos/{owner}/{repo}/rulesets`. Nobody may pass by it. */
export const rulesetDocument = ({
  checks,
  reviews,
  codeOwnerReviews,
  ownCheck,
  appId,
}: RulesetNeeds) => ({
  name: 'AI governance',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: Math.min(reviews, MOST_REVIEWS),
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: codeOwnerReviews,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [...new Set([ownCheck, ...checks])].map(
          context => ({
            context,
            ...(context === ownCheck && appId !== undefined
              ? { integration_id: appId }
              : {}),
          }),
        ),
      },
    },
  ],
});
