import type {
  OtlpIntake,
  OtlpItem,
  OtlpSignal,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import { CodedError } from '../../../shared/codedError';
import type { UploadLimits } from '../upload/limits';
import type { ExportOutcome } from '../upload/otlp/answers';
import { readExport, type ExportBody } from '../upload/otlp/readExport';
import { Complaints } from './complaints';
import type { InsightsDeps } from './deps';
import { handIn } from './handIn';

/** What an exporter sends. */
export interface Export extends ExportBody {
  readonly signal: OtlpSignal;
}

const configKey = (id: string): string => `aiGovernance.insights.sources.${id}`;

/**
 * Stores what an exporter tells, each item by the source that reads it. Nothing is kept of items that no source reads. Sending an export
 * again changes nothing. Fails with `insights.unknownSource`, `insights.notConfigured` or as `readExport` does.
 */
export async function receiveExport(
  deps: InsightsDeps,
  limits: UploadLimits,
  { signal, ...body }: Export,
): Promise<ExportOutcome> {
  const readers = readersOf(deps, signal);
  const items = await readExport(signal, body, limits);
  const complaints = new Complaints(items.length);
  for (const { source, intake } of readers) {
    const records = recordsOf(intake, items, complaints);
    if (records.length === 0) continue;
    if (deps.config.sources.has(source.id))
      complaints.take(
        await handIn(deps, source, { kind: intake.kind, records }),
      );
    else
      complaints.reject(
        `nothing is taken in from \`${source.id}\`: say its purpose and how long records are kept under \`${configKey(source.id)}\``,
        records.length,
      );
  }
  return complaints.outcome();
}

interface Reader {
  readonly source: SignalSource;
  readonly intake: OtlpIntake<OtlpSignal>;
}

/** Sources that read this signal, at least one of them configured. */
function readersOf(
  { sources, config }: Pick<InsightsDeps, 'sources' | 'config'>,
  signal: OtlpSignal,
): readonly Reader[] {
  const readers = sources.flatMap(source => {
    // It reads items of this signal alone, and is handed no others.
    const intake = source.otlp?.[signal] as OtlpIntake<OtlpSignal> | undefined;
    return intake ? [{ source, intake }] : [];
  });
  if (readers.length === 0)
    throw new CodedError(
      'insights.unknownSource',
      `no installed module reads ${signal} of OpenTelemetry; install \`@ai-enablement/backstage-plugin-ai-governance-backend-module-otel\``,
    );
  if (!readers.some(({ source }) => config.sources.has(source.id)))
    throw new CodedError(
      'insights.notConfigured',
      `nothing is taken in by OpenTelemetry: say purpose and how long records are kept under ${readers.map(({ source }) => `\`${configKey(source.id)}\``).join(' or ')}`,
    );
  return readers;
}

const recordsOf = (
  intake: OtlpIntake<OtlpSignal>,
  items: readonly OtlpItem[],
  complaints: Complaints,
): readonly unknown[] =>
  items.flatMap(item => {
    const reading = intake.read(item);
    if (!reading) return [];
    if ('record' in reading) return [reading.record];
    complaints.leaveOut(reading.leftOut);
    return [];
  });
