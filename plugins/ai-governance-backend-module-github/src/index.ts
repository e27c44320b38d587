/**
 * GitHub for AI governance: decides on pull requests, shows decisions as check runs, reads what GitHub enforces.
 *
 * @packageDocumentation
 */
export { governanceModuleGithub as default } from './module';
