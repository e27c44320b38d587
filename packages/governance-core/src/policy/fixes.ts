import { joinWords, shortRef } from '../shared/sentence';
import type { ConditionContext } from './conditions';
import { repositoryApproval } from './repositoryApproval';

/** What somebody can do about a permit's failed condition; `undefined` when nothing simple helps. */
export function fixFor(
  condition: string,
  context: ConditionContext,
): string | undefined {
  const key = condition.split('.').find(part => part in FIXES);
  return key === undefined ? undefined : FIXES[key]?.(context);
}

const FIXES: Readonly<
  Record<string, (context: ConditionContext) => string | undefined>
> = {
  repository: ({ compiled, scope, tier }) => {
    const approval = repositoryApproval(compiled.policy, scope, tier);
    return approval.isApproved ? undefined : approval.fix;
  },
  assistant: context => useApprovedAssistant(context),
  model: context => useApprovedAssistant(context),
  surface: ({ use }) =>
    use.assistant?.surfaces
      ? `Use ${use.title} by ${joinWords(use.assistant.surfaces, 'or')}.`
      : undefined,
  stage: ({ compiled, scope }) => {
    const team = scope.entity?.owner
      ? shortRef(scope.entity.owner)
      : 'the owning team';
    if (scope.stage === 'paused')
      return `AI use of ${team} is paused; ask ${shortRef(compiled.policy.owner)} when it resumes.`;
    return `Ask ${shortRef(compiled.policy.owner)} to move ${team} to its next roll-out stage.`;
  },
  tier: () => 'Work without AI here, or ask whether the tier is still right.',
  critical: () =>
    'Work without AI here until the team’s stage covers critical repositories.',
};

function useApprovedAssistant({
  compiled,
  use,
}: ConditionContext): string | undefined {
  const approved = compiled.policy.assistants
    .filter(assistant => assistant.approved)
    .map(({ title }) => title);
  if (use.kind === 'unidentified')
    return `Name the assistant in the commit; approved are ${joinWords(approved)}.`;
  return approved.length === 0
    ? `Ask ${shortRef(compiled.policy.owner)} to approve an assistant.`
    : `Use ${joinWords(approved, 'or')} instead.`;
}
