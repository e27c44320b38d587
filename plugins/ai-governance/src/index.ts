/**
 * What may I do with AI here, and why: sensitivity tiers and AI policy on catalog entities.
 *
 * @packageDocumentation
 */
export { default } from './plugin';
export { aiGovernanceApiRef } from './shared/aiGovernanceApi';
export { aiGovernanceTranslationRef } from './translation';
