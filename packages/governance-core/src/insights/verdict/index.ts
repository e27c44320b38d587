export * from './compareWeeks';
export * from './verdict';
