export { addDays, daysBetween, isDay, utcDay } from './days';
export { SourceSettings } from './SourceSettings';
