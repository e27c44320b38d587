export * from './changeSubject';
export * from './hypotheticalChange';
export * from './normaliseChange';
export * from './scanReport';
export * from './submittedChange';
export * from './submittedCommit';
