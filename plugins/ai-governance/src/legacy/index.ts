/**
 * The plugin for apps of the old frontend system: the same screens, as extensions of `@backstage/core-plugin-api`.
 *
 * @packageDocumentation
 */
export { aiPolicyColumn, useAiPolicyColumns, type EntityRow } from '../catalog';
export { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
export { aiGovernanceTranslationRef } from '../translation';
export {
  AiGovernancePage,
  AiPolicyCatalogFilters,
  EntityAiPolicyCard,
  EntityAiPolicyContent,
  EntityAiScorecardContent,
} from './extensions';
export { isAiPolicyAvailable } from './isAiPolicyAvailable';
export { aiGovernancePlugin } from './plugin';
