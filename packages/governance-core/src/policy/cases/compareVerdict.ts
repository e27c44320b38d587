import type { CompiledPolicy } from '../compile';
import type { Decision } from '../decision';
import { judgeUnavailable } from '../judgeUnavailable';
import type { CaseGiven } from './caseGiven';
import { bundleAgeMs } from './caseOutage';
import type { CaseDifference } from './compareDecision';
import type { CaseExpectation } from './expectSchema';

/** Whether what becomes of a change without the portal is what the case expects. */
export function compareVerdict(
  { withoutPortal }: CaseExpectation,
  {
    given,
    compiled,
    decision,
  }: {
    readonly given: CaseGiven;
    readonly compiled: CompiledPolicy;
    readonly decision: Decision;
  },
): readonly CaseDifference[] {
  const age = bundleAgeMs(given);
  if (withoutPortal === undefined || age === undefined) return [];
  const verdict = judgeUnavailable(compiled, { decision, bundleAgeMs: age });
  const { word, because } = told(verdict);
  return word === withoutPortal
    ? []
    : [
        {
          field: 'withoutPortal',
          expected: withoutPortal,
          got: because === '' ? word : `${word}: ${because}`,
        },
      ];
}

function told(verdict: ReturnType<typeof judgeUnavailable>): {
  readonly word: NonNullable<CaseExpectation['withoutPortal']>;
  readonly because: string;
} {
  switch (verdict.kind) {
    case 'pass':
      return { word: 'pass', because: '' };
    case 'block':
      return { word: 'block', because: verdict.because.join('; ') };
    default:
      return { word: 'wait', because: verdict.because };
  }
}
