export type { CaseDifference } from './compareDecision';
export type { CaseGiven, PolicyCase } from './caseGiven';
export type { CaseExpectation } from './expectSchema';
export { parsePolicyCases } from './parsePolicyCases';
export { runPolicyCases, type CaseResult } from './runPolicyCases';
