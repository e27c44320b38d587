import type { SignalSource } from '@ai-enablement/backstage-plugin-ai-governance-node';
import { PORTAL_SOURCE } from '@ai-enablement/governance-core';
import { CodedError } from '../../../shared/codedError';
import type { UploadBatch } from '../model';
import type { InsightsDeps } from './deps';
import type { Upload } from './ingestRecords';

/** Where records go. */
export interface Destination {
  readonly source: SignalSource;
  readonly kind: string;
  readonly batch: string;
  /** Line with which the batch goes on. */
  readonly nextLine: number;
}

type Asked = Omit<Upload, 'body' | 'encoding'>;

/**
 * Finds source, kind and batch, and begins a batch that is new. Fails with `insights.unknownSource`, `insights.notConfigured`,
 * `insights.invalidRecords` or `insights.batchTaken`.
 */
export async function destinationOf(
  deps: InsightsDeps,
  asked: Asked,
): Promise<Destination> {
  const source = sourceOf(deps, asked.source);
  const kind = kindOf(source, asked.kind);
  const batch = asked.batch ?? deps.ambient.newId();
  const begun = { batch, source: source.id, kind, sentBy: asked.sentBy };
  await deps.unitOfWork.run(transaction =>
    deps.batches.begin(transaction, begun, deps.ambient.now()),
  );
  const found = await deps.batchViews.batch(batch);
  if (!found || !isSame(found, begun))
    throw new CodedError(
      'insights.batchTaken',
      `the batch \`${batch}\` goes to another source or kind, or somebody else sends it; choose another name`,
    );
  if (asked.batch === undefined)
    return { source, kind, batch, nextLine: asked.fromLine };
  if (asked.fromLine > found.nextLine)
    throw new CodedError(
      'insights.batchTaken',
      `the batch \`${batch}\` goes on with line ${found.nextLine}, and the body begins with line ${asked.fromLine}; send it from line ${found.nextLine} on`,
    );
  return { source, kind, batch, nextLine: found.nextLine };
}

function sourceOf({ sources, config }: InsightsDeps, id: string): SignalSource {
  if (id === PORTAL_SOURCE)
    throw new CodedError(
      'insights.unknownSource',
      `nothing is taken in from \`${id}\`: it tells what this portal itself decided; use another source`,
    );
  const source = sources.find(each => each.id === id);
  if (!source)
    throw new CodedError(
      'insights.unknownSource',
      `there is no source \`${id}\`; install its module, or use one of ${sources.map(each => `\`${each.id}\``).join(', ') || 'none'}`,
    );
  if (config.sources.has(id)) return source;
  throw new CodedError(
    'insights.notConfigured',
    `nothing is taken in from \`${id}\`: say its purpose and how long records are kept under \`aiGovernance.insights.sources.${id}\``,
  );
}

function kindOf(
  { id, kinds }: SignalSource,
  asked: string | undefined,
): string {
  const [only] = kinds;
  const kind =
    asked === undefined
      ? kinds.length === 1 && only
      : kinds.find(each => each.id === asked);
  if (kind) return kind.id;
  const known = kinds.map(each => `\`${each.id}\``).join(', ');
  throw new CodedError(
    'insights.invalidRecords',
    asked === undefined
      ? `\`${id}\` has several kinds of record; name one with \`kind\`: ${known}`
      : `\`${id}\` has no kind of record \`${asked}\`; expected one of ${known}`,
  );
}

const isSame = (
  found: UploadBatch,
  begun: Pick<UploadBatch, 'source' | 'kind' | 'sentBy'>,
): boolean =>
  found.source === begun.source &&
  found.kind === begun.kind &&
  found.sentBy === begun.sentBy;
