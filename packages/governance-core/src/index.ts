/**
 * Pure rules of AI governance: no Backstage, no Node API, no clock, no randomness.
 *
 * @packageDocumentation
 */
export * from './assistants';
export * from './attribution';
export * from './audit';
export * from './insights';
export * from './playbooks';
export * from './policy';
export * from './shared';
export * from './training';
