export * from './suggestTier';
export * from './tierEvidence';
