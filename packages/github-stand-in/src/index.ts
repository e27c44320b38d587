/**
 * A stand-in for the GitHub REST API that speaks real HTTP, with pages, faults and signed webhooks.
 *
 * @packageDocumentation
 */
export type { Fault, PlannedFault } from './http/faults';
export { installationToken } from './routes/apps';
export { startStandIn, type StandIn } from './startStandIn';
export * from './webhooks';
export * from './world/types';
export { World, type Caller } from './world/World';
