/**
 * Claude Code as a source of signals: usage and cost by day.
 *
 * @packageDocumentation
 */
export { governanceModuleClaudeCode as default } from './module';
