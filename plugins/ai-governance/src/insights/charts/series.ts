/** What a chart is drawn from: numbers with the words that are shown beside them. `title` says one point in words, shown on hover. */
interface Point {
  /** Name of the period, such as `2026-W45`. */
  readonly label: string;
  readonly title: string;
}

/** One period of a trend; without a value it is a gap. */
export interface TrendChartPoint extends Point {
  readonly value?: number;
  /** Ends of the interval; a side that is not bounded is absent. */
  readonly low?: number;
  readonly high?: number;
  /** What it counts can still appear. */
  readonly isImmature?: boolean;
}

/** One week of a control chart. */
export interface ControlChartPoint extends Point {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly isBaseline?: boolean;
  readonly isImmature?: boolean;
  readonly isSignal?: boolean;
}

/** How the teams of a fleet lie in one period. */
export interface FleetChartPoint extends Point {
  readonly low: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly high: number;
}

/** One of several values that are compared; without a value it only names why. */
export interface IntervalChartRow {
  readonly label: string;
  readonly title: string;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
}

/** From this period on numbers are not measured as before. */
export interface ChartBreak {
  /** Name of the first period that is measured anew. */
  readonly label: string;
  readonly title: string;
}

/** Writes a number of the axis, without its unit: that stands in the legend. */
export type WriteNumber = (value: number) => string;
