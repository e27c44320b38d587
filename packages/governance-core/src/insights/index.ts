export * from './kpi';
export * from './kpis';
export * from './signals';
export * from './statistics';
