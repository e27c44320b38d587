export * from './canonicalJson';
export * from './glob';
export * from './instant';
export * from './order';
export * from './pathPattern';
export * from './refs';
export * from './result';
export * from './sentence';
