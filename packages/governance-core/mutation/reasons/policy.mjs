import { policyCasesReasons } from './policyCases.mjs';
import { policyDocumentReasons } from './policyDocument.mjs';
import { policyRulesReasons } from './policyRules.mjs';

export const policyReasons = [
  ...policyCasesReasons,
  ...policyDocumentReasons,
  ...policyRulesReasons,
];
