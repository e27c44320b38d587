export * from './catalog';
export * from './people';
export * from './repositories';
export * from './types';
