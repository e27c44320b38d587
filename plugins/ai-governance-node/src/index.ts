/**
 * Extension points of the AI governance backend.
 *
 * @packageDocumentation
 */
export * from './codeHosts';
export * from './decisions';
export * from './facts';
export * from './hostFailure';
export * from './hosts';
export * from './otlp';
export * from './records';
export * from './settings';
export * from './signals';
export * from './vendorApi';
