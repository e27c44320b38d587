export * from './assistantFile';
export * from './targets';
export * from './types';
