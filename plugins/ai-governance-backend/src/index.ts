/**
 * Backend of AI governance: sensitivity tiers, policy decisions and the evidence ledger.
 *
 * @packageDocumentation
 */
export { aiGovernancePlugin as default } from './plugin';
