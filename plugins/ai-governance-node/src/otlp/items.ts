/** What OpenTelemetry's exporters send, each to a path of its own. */
export type OtlpSignal = 'metrics' | 'logs' | 'traces';

interface OfResource {
  /** As OTLP's JSON has it; unchecked, as everything in an item. */
  readonly resource?: unknown;
  readonly scope?: unknown;
}

/** One point of a metric. */
export interface OtlpPoint extends OfResource {
  readonly metric: {
    readonly name: string;
    /** Which of OTLP's forms of a metric it is. */
    readonly form: 'gauge' | 'sum' | 'histogram' | 'exponentialHistogram';
    /** By number or by name. */
    readonly temporality?: unknown;
  };
  readonly point: unknown;
}

/** One log record. */
export interface OtlpLogRecord extends OfResource {
  readonly logRecord: unknown;
}

/** One span. */
export interface OtlpSpan extends OfResource {
  readonly span: unknown;
}

/** One thing that an export tells, with the resource that it is of. */
export type OtlpItem<Signal extends OtlpSignal = OtlpSignal> = {
  readonly metrics: OtlpPoint;
  readonly logs: OtlpLogRecord;
  readonly traces: OtlpSpan;
}[Signal];

/** What a source makes of an item: a record, or that it is its own and left out, and why. */
export type OtlpReading =
  | { readonly record: unknown }
  /** A sentence for whoever set the exporter up; it quotes nothing of the item. */
  | { readonly leftOut: string };

/** How a source reads what exporters send to the portal. */
export interface OtlpIntake<Signal extends OtlpSignal> {
  /** Id of the `RecordKind` of its records. */
  readonly kind: string;
  /** `undefined` for an item that is none of this source's. */
  read(item: OtlpItem<Signal>): OtlpReading | undefined;
}

/** What a source reads of OpenTelemetry. */
export type OtlpIntakes = {
  readonly [Signal in OtlpSignal]?: OtlpIntake<Signal>;
};
