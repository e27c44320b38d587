/**
 * API contract, permissions, annotations and client of the AI governance plugin.
 *
 * @packageDocumentation
 */
export * from './annotations';
export * from './api';
export * from './client';
export { spec as openApiSpec } from './contract/spec';
export type { components, operations, paths } from './contract/types';
export * from './permissions';
export type { DeepReadonly } from './readonly';
