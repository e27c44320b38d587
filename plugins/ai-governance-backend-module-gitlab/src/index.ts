/**
 * GitLab for AI governance: what merge requests, pipelines, deployments, releases and issues tell, for scorecards.
 *
 * @packageDocumentation
 */
export { governanceModuleGitlab as default } from './module';
