export { EXPECTED_INSTANT, toInstant } from '@ai-enablement/governance-core';
