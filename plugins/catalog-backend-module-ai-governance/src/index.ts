/**
 * Puts sensitivity tier and AI-policy status on catalog entities.
 *
 * @packageDocumentation
 */
export { catalogModuleAiGovernance as default } from './module';
