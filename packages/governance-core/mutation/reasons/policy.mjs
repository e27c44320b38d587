import { decisionsMeasuredBefore } from './measuredBefore/decisions.mjs';
import { documentMeasuredBefore } from './measuredBefore/document.mjs';
import { lintMeasuredBefore } from './measuredBefore/lint.mjs';
import { policyCasesReasons } from './policyCases.mjs';
import { policyDecisionsReasons } from './policyDecisions.mjs';
import { policyDocumentReasons } from './policyDocument.mjs';
import { policyLintReasons } from './policyLint.mjs';
import { policyRulesReasons } from './policyRules.mjs';

export const policyReasons = [
  ...decisionsMeasuredBefore,
  ...documentMeasuredBefore,
  ...lintMeasuredBefore,
  ...policyCasesReasons,
  ...policyDecisionsReasons,
  ...policyDocumentReasons,
  ...policyLintReasons,
  ...policyRulesReasons,
];
