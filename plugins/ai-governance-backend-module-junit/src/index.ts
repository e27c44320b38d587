/**
 * Test reports for AI governance: takes in JUnit reports as checks.
 *
 * @packageDocumentation
 */
export { governanceModuleJunit as default } from './module';
