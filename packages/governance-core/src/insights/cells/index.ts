export * from './computeCells';
export * from './periods';
export * from './segments';
export * from './weekTally';
