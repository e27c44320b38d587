/**
 * Cursor as a source of signals: daily usage, and the lines of commits that it wrote.
 *
 * @packageDocumentation
 */
export { governanceModuleCursor as default } from './module';
