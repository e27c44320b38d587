import { policyCasesReasons } from './policyCases.mjs';
import { policyDocumentReasons } from './policyDocument.mjs';

export const policyReasons = [...policyCasesReasons, ...policyDocumentReasons];
