export * from './compareWeeks';
export * from './teamVerdict';
export * from './verdict';
