/**
 * Own data for AI governance: takes in signals in the portal's own format, and what the command line finds in a git history.
 *
 * @packageDocumentation
 */
export { governanceModuleNdjson as default } from './module';
