/**
 * Security scans for AI governance: takes in SARIF reports as findings.
 *
 * @packageDocumentation
 */
export { governanceModuleSarif as default } from './module';
