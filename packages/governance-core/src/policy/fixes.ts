import { joinWords, shortRef } from '../shared/sentence';
import type { Aspect } from './conditionAspects';
import type { ConditionContext } from './conditions';

/** What somebody can do about a permit's failed condition; `aspect` as in `Check.aspect`; `undefined` when nothing simple helps. */
export function fixFor(
  aspect: Aspect | undefined,
  context: ConditionContext,
): string | undefined {
  return aspect === undefined ? undefined : FIXES[aspect]?.(context);
}

const FIXES: Readonly<
  Partial<Record<Aspect, (context: ConditionContext) => string | undefined>>
> = {
  repository: ({ approval }) => {
    const found = approval();
    return found.isApproved ? undefined : found.fix;
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
