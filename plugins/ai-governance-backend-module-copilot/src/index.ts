/**
 * GitHub Copilot as a source of signals: usage reports, seats and bills.
 *
 * @packageDocumentation
 */
export { governanceModuleCopilot as default } from './module';
export { teamDays, type PersonDay, type TeamDay } from './teamDays';
