export * from './createGovernanceClient';
export type { DraftOperations } from './DraftOperations';
export type { PlaybookOperations } from './PlaybookOperations';
export type { InsightsOperations, RecordsToIngest } from './InsightsOperations';
export type { PolicyStrengtheningOperations } from './PolicyStrengtheningOperations';
export { GovernanceApiError } from './error';
export type { GovernanceApiErrorDetails } from './error';
export * from './GovernanceClient';
export type { GovernanceClientOptions } from './transport';
