import type { KeptChange } from './keptChange';

const MOST_ASSISTANTS = 20;
const isWriting = (role: string) => role === 'author' || role === 'assistant';

/** Who wrote the change, by its commits, whoever opened it, and its labels. */
export function attributionOf(kept: KeptChange) {
  const { repository, number, mergedAt, closedAt, openedAt } = kept;
  return {
    repository,
    number,
    at: mergedAt ?? closedAt ?? openedAt,
    ...weighed(kept),
    assistants: assistantsOf(kept),
  };
}

function weighed({
  attribution: { attribution, confidence },
  hasAllCommits,
  isLabelledAi,
  agent,
}: KeptChange) {
  if (attribution === 'unknown')
    return agent !== undefined || isLabelledAi
      ? { attribution: 'mixed', confidence: 'declared' }
      : { attribution };
  if (hasAllCommits || attribution === 'mixed')
    return { attribution, confidence };
  // Some commits were not told: they may be otherwise.
  return attribution === 'ai'
    ? { attribution: 'mixed', confidence }
    : { attribution: 'unknown' };
}

function assistantsOf({ attribution, agent, isLabelledAi }: KeptChange) {
  const written = attribution.uses.filter(({ role }) => isWriting(role));
  const found = new Map<string, object>();
  for (const { assistant, model } of written)
    found.set(`${assistant} ${model ?? ''}`, {
      assistant,
      model,
      ...(assistant === agent && { surface: 'agent' }),
    });
  if (agent !== undefined && !written.some(use => use.assistant === agent))
    found.set(agent, { assistant: agent, surface: 'agent' });
  if (found.size === 0 && isLabelledAi && attribution.attribution === 'unknown')
    found.set('', { assistant: 'unidentified' });
  return [...found.values()].slice(0, MOST_ASSISTANTS);
}
