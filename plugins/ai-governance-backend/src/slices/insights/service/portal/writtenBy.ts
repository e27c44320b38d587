import { aiUseOf, type SignalInput } from '@ai-enablement/governance-core';
import type { ChangeHistory } from '../../../policy/facade';

/** Who wrote a change, as the surest of the decisions on its last commit tells. */
export type WrittenBy = Pick<
  SignalInput<'attribution'>,
  'attribution' | 'confidence' | 'assistants'
>;

type Decided = ChangeHistory['decisions'];

const MOST_ASSISTANTS = 20;
const SUREST_FIRST = ['measured', 'declared', 'inferred', undefined];

/**
 * Who wrote a change. A host shows trailers and authors; a pipeline reports notes and records that the host does not tell of, and
 * whoever of those who looked at the last commit is surest is believed, of two alike the later one.
 */
export function writtenBy(decisions: Decided): WrittenBy {
  const last = headOf(decisions);
  const told = decisions
    .filter(({ headSha }) => headSha === last)
    .map(({ subject }) => subject)
    .reverse()
    .map(subject => ({ ...aiUseOf(subject), commits: subject.commits }))
    .sort((a, b) => certaintyOf(a) - certaintyOf(b));
  const [best] = told;
  if (!best) return { attribution: 'unknown', assistants: [] };
  return {
    attribution: best.attribution,
    ...(best.confidence && { confidence: best.confidence }),
    assistants: assistantsOf(best.commits),
  };
}

/** The last commit that a host showed; where none did, that a pipeline reported. */
const headOf = (decisions: Decided): string | undefined =>
  (
    decisions.findLast(({ subject }) => subject.trust === 'observed') ??
    decisions.at(-1)
  )?.headSha;

const certaintyOf = ({
  confidence,
}: Pick<ReturnType<typeof aiUseOf>, 'confidence'>): number =>
  SUREST_FIRST.indexOf(confidence);

/** Those that wrote, not those that only suggested. */
function assistantsOf(
  commits: Decided[number]['subject']['commits'],
): WrittenBy['assistants'] {
  const found = new Map<string, WrittenBy['assistants'][number]>();
  for (const { tool, model, role } of commits.flatMap(({ uses }) => uses)) {
    if (role !== 'author' && role !== 'assistant') continue;
    found.set(`${tool} ${model ?? ''} ${role}`, {
      assistant: tool,
      ...(model !== undefined && { model }),
      ...(role === 'author' && { surface: 'agent' as const }),
    });
  }
  return [...found.values()].slice(0, MOST_ASSISTANTS);
}
