import type { ProtectionReading } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { BranchRule, Classic } from './shapes';

/** What was read of a branch. `classic`: `hidden` when GitHub does not tell, `none` when there is none. */
export interface Enforced {
  readonly rules: readonly BranchRule[];
  readonly classic: Classic | 'hidden' | 'none';
}

/** Which check is ours, and from which apps it must come. */
export interface OwnCheck {
  readonly checkName: string;
  readonly appIds: readonly number[];
}

interface Required {
  readonly context: string;
  readonly appId?: number | null;
}

/** Rules of all rulesets and classic protection hold together: checks add up, the most reviews count. */
export function enforcedFact(
  { rules, classic }: Enforced,
  own: OwnCheck,
): ProtectionReading['fact'] {
  const known = typeof classic === 'string' ? undefined : classic;
  const required = [
    ...rules.flatMap(({ parameters }) =>
      (parameters?.required_status_checks ?? []).map(
        ({ context, integration_id }): Required => ({
          context,
          appId: integration_id,
        }),
      ),
    ),
    ...classicChecks(known),
  ];
  const names = [...new Set(required.map(({ context }) => context))].sort();
  return {
    requiredChecks: names.map(name => ({
      name,
      isPinnedToApp: required.some(
        one => one.context === name && isPinned(one, own),
      ),
      ...(name === own.checkName && own.appIds.length === 0
        ? { hasNoApp: true }
        : {}),
    })),
    ...(classic === 'hidden' ? { isPartlyHidden: true } : {}),
    reviews: Math.max(
      0,
      ...rules.map(
        ({ parameters }) => parameters?.required_approving_review_count ?? 0,
      ),
      known?.required_pull_request_reviews?.required_approving_review_count ??
        0,
    ),
  };
}

function classicChecks(classic: Classic | undefined): readonly Required[] {
  const { checks, contexts = [] } = classic?.required_status_checks ?? {};
  return (
    checks?.map(({ context, app_id }) => ({ context, appId: app_id })) ??
    contexts.map(context => ({ context }))
  );
}

/** Our check must come from our app; another one from any that is named. GitHub writes -1 for any app. */
function isPinned(
  { context, appId }: Required,
  { checkName, appIds }: OwnCheck,
): boolean {
  if (!appId || appId < 0) return false;
  return context !== checkName || appIds.includes(appId);
}

/** Whether owners of code must review; `undefined` when what would say so is hidden. */
export function codeOwnerReviews({
  rules,
  classic,
}: Enforced): boolean | undefined {
  const known = typeof classic === 'string' ? undefined : classic;
  const isRequired =
    rules.some(
      ({ parameters }) => parameters?.require_code_owner_review === true,
    ) ||
    known?.required_pull_request_reviews?.require_code_owner_reviews === true;
  if (isRequired) return true;
  return classic === 'hidden' ? undefined : false;
}
