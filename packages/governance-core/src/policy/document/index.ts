export { parsePolicy, type ParsedPolicy } from './parsePolicy';
export type { CheckDetectors, DetectorComment } from './detectorIssues';
export { completePolicy, type PolicyCompletions } from './completion';
