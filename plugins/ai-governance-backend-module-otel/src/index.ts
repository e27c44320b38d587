/**
 * OpenTelemetry's conventions for generative AI as a source of signals: use, requests, errors and latency of any assistant.
 *
 * @packageDocumentation
 */
export { governanceModuleOtel as default } from './module';
