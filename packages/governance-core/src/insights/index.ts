export * from './kpi';
export * from './kpis';
