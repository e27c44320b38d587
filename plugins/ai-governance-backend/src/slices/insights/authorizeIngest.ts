import { signalsIngestPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { CallerCredentials } from '../../shared/callerCredentials';
import { requirePermission } from '../../shared/requirePermission';
import type { UploadBatch, UploadReceipt } from './model';
import type { InsightsDeps } from './service/deps';
import { batchOf, ingestRecords, type Upload } from './service/ingestRecords';
import { receiveExport, type Export } from './service/receiveExport';
import { UPLOAD_LIMITS } from './upload/limits';
import type { ExportOutcome } from './upload/otlp/answers';
import { UploadGate } from './upload/UploadGate';

/** What callers may hand in. */
export interface AuthorizedIngestService {
  ingest(
    credentials: CallerCredentials,
    upload: Omit<Upload, 'sentBy'>,
  ): Promise<UploadReceipt>;
  /** Takes in what an exporter of OpenTelemetry sends. */
  receive(
    credentials: CallerCredentials,
    exported: Export,
  ): Promise<ExportOutcome>;
  /** Fails with `insights.unknownBatch`, for a batch of somebody else too. */
  batch(credentials: CallerCredentials, batch: string): Promise<UploadBatch>;
}

/** Checks the permission, and lets in no more bodies at once than can be stored. */
export function authorizeIngest(
  deps: InsightsDeps,
  permissions: PermissionsService,
): AuthorizedIngestService {
  const gate = new UploadGate(UPLOAD_LIMITS.bodies);
  // Uploads last long and would shut exporters out.
  const exportGate = new UploadGate(UPLOAD_LIMITS.bodies);
  const require = (credentials: CallerCredentials) =>
    requirePermission(permissions, credentials, signalsIngestPermission);
  return {
    async ingest(credentials, upload) {
      await require(credentials);
      const sentBy = senderOf(credentials);
      return gate.pass(() =>
        ingestRecords(deps, UPLOAD_LIMITS, { ...upload, sentBy }),
      );
    },
    async receive(credentials, exported) {
      await require(credentials);
      return exportGate.pass(() =>
        receiveExport(deps, UPLOAD_LIMITS, exported),
      );
    },
    async batch(credentials, batch) {
      await require(credentials);
      return batchOf(deps, { batch, sentBy: senderOf(credentials) });
    },
  };
}

const senderOf = ({ principal }: CallerCredentials): string =>
  principal.type === 'user' ? principal.userEntityRef : principal.subject;
