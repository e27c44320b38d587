/**
 * Finds what must not be shared: credentials, customer data, patterns of the organisation. Findings never hold what was found.
 *
 * @packageDocumentation
 */
export * from './baseline/baseline';
export * from './checkDetectors';
export * from './createDetectors';
export * from './errors';
export * from './types';
