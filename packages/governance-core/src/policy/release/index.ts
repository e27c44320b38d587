export { NOTHING_CHANGED } from './coveringChanges';
export * from './decideRelease';
export * from './types';
