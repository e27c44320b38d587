export * from './fleet';
export type { FleetSignal } from './fleetSignal';
export * from './signalsOf';
export type { TeamTraits } from './teamTraits';
