export {
  attributesOf,
  otlpAttributes,
  type OtlpAttributes,
} from './attributes';
export { isCumulative, msOf, otlpNanoseconds, otlpNumber } from './fields';
export type * from './items';
export { splitExport } from './splitExport';
