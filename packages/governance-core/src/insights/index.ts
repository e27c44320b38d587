export * from './cells';
export * from './drift';
export * from './kpi';
export * from './kpis';
export * from './observations';
export * from './signals';
export * from './statistics';
export * from './verdict';
