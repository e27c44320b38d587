export { gateHistory, type GateHistory } from './gateHistory';
export { gateStep, type DecidedStep, type GateStep } from './gateStep';

/** Id of the source that tells of the portal's own decisions. */
export const PORTAL_SOURCE = 'portal';
