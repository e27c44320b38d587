export * from './cells';
export * from './kpi';
export * from './kpis';
export * from './observations';
export * from './signals';
export * from './statistics';
