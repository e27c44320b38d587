export * from './chart';
export * from './driftSignal';
export * from './fleetLimit';
