export * from './createGovernanceClient';
export type { DraftOperations } from './DraftOperations';
export { GovernanceApiError } from './error';
export type { GovernanceApiErrorDetails } from './error';
export * from './GovernanceClient';
export type { GovernanceClientOptions } from './transport';
