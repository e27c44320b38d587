/**
 * Demonstration data for AI governance, supplied through the public extension points.
 *
 * @packageDocumentation
 */
export { governanceModuleDemo as default } from './module';
