export * from './signal';
export * from './signalKinds';
export type { SignalKindDefinition } from './defineSignal';
export { DEFECT_METHODS } from './kinds';
