/** Everything that is drawn with the chart library: one chunk, loaded when the first chart comes into view. */
export { ControlChart } from './ControlChart';
export { FleetChart } from './FleetChart';
export { IntervalChart } from './IntervalChart';
export { SparkLine } from './SparkLine';
export { TrendChart } from './TrendChart';
