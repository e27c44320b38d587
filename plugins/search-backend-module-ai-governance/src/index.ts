/**
 * Makes playbooks of AI governance found by Backstage's search.
 *
 * @packageDocumentation
 */
export { searchModuleAiGovernance as default } from './module';
