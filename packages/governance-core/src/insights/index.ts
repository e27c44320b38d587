export * from './cells';
export * from './drift';
export * from './kpi';
export * from './kpis';
export * from './observations';
export type { Observed, Population } from './population';
export * from './signals';
export * from './statistics';
export * from './verdict';
