export * from './simulateDecision';
export * from './rememberingPaths';
