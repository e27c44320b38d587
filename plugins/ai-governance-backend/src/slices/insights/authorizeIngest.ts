import { signalsIngestPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PermissionsService } from '@backstage/backend-plugin-api';
import type { CallerCredentials } from '../../shared/callerCredentials';
import { requirePermission } from '../../shared/requirePermission';
import type { UploadBatch, UploadReceipt } from './model';
import type { InsightsDeps } from './service/deps';
import { batchOf, ingestRecords, type Upload } from './service/ingestRecords';
import { UPLOAD_LIMITS } from './upload/limits';
import { UploadGate } from './upload/UploadGate';

/** What callers may hand in. */
export interface AuthorizedIngestService {
  ingest(
    credentials: CallerCredentials,
    upload: Omit<Upload, 'sentBy'>,
  ): Promise<UploadReceipt>;
  /** Fails with `insights.unknownBatch`, for a batch of somebody else too. */
  batch(credentials: CallerCredentials, batch: string): Promise<UploadBatch>;
}

/** Checks the permission, and lets in no more bodies at once than can be stored. */
export function authorizeIngest(
  deps: InsightsDeps,
  permissions: PermissionsService,
): AuthorizedIngestService {
  const gate = new UploadGate(UPLOAD_LIMITS.bodies);
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
    async batch(credentials, batch) {
      await require(credentials);
      return batchOf(deps, { batch, sentBy: senderOf(credentials) });
    },
  };
}

const senderOf = ({ principal }: CallerCredentials): string =>
  principal.type === 'user' ? principal.userEntityRef : principal.subject;
