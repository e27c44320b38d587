import { attributionMeasuredBefore } from './reasons/measuredBefore/attribution.mjs';
import { attributionReasons } from './reasons/attribution.mjs';
import { auditReasons } from './reasons/audit.mjs';
import { policyReasons } from './reasons/policy.mjs';

/**
 * Why a mutant may survive, by hand. An entry fits a mutant of one of `files` (all files when absent) whose status is
 * `status`, in a line that contains `code`, made by one of `mutators`, which turned the text `from` into `to`; what an entry
 * does not state is not compared. The first entry that fits counts.
 */
export const survivorReasons = [
  {
    files: [
      'audit/checkEntry.ts',
      'attribution/agentTrace.ts',
      'attribution/gitNotes.ts',
    ],
    code: '} catch {',
    mutators: ['BlockStatement'],
    to: '{}',
    reason: 'a function without a `return` gives `undefined` too',
  },
  ...auditReasons,
  ...attributionMeasuredBefore,
  ...attributionReasons,
  ...policyReasons,
];
