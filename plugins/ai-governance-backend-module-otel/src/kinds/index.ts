export { eventKind } from './event';
export { pointKind } from './point';
export { spanKind } from './span';
