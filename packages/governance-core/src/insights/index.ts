export * from './kpi';
export * from './kpis';
export * from './statistics';
