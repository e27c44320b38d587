import { ledgerReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { ConsistencyClaim } from '@ai-enablement/governance-core';
import type { Page } from '../../shared/page';
import { requirePermission } from '../../shared/requirePermission';
import type { AuditReader, LeavesPage } from './service';
import type { Head, PositionedEntry } from './service/position';
import type {
  ConsistencyQuery,
  InclusionProof,
  InclusionQuery,
} from './service/proofs';
import type { EntriesQuery } from './views';

/** The ledger's readers with their permission checked; whoever may read it sees every entry, or it would prove nothing. */
export class AuthorizedAuditService {
  constructor(
    private readonly inner: AuditReader,
    private readonly permissions: PermissionsService,
  ) {}

  async head(credentials: BackstageCredentials): Promise<Head> {
    await this.requireRead(credentials);
    return this.inner.head();
  }

  async entries(
    credentials: BackstageCredentials,
    query: EntriesQuery,
  ): Promise<Page<PositionedEntry>> {
    await this.requireRead(credentials);
    return this.inner.entries(query);
  }

  async entry(
    credentials: BackstageCredentials,
    entryId: string,
  ): Promise<PositionedEntry> {
    await this.requireRead(credentials);
    return this.inner.entry(entryId);
  }

  async leaves(
    credentials: BackstageCredentials,
    page: { readonly from: number; readonly limit: number },
  ): Promise<LeavesPage> {
    await this.requireRead(credentials);
    return this.inner.leaves(page);
  }

  async inclusionProof(
    credentials: BackstageCredentials,
    query: InclusionQuery,
  ): Promise<InclusionProof> {
    await this.requireRead(credentials);
    return this.inner.inclusionProof(query);
  }

  async consistencyProof(
    credentials: BackstageCredentials,
    query: ConsistencyQuery,
  ): Promise<ConsistencyClaim> {
    await this.requireRead(credentials);
    return this.inner.consistencyProof(query);
  }

  private async requireRead(credentials: BackstageCredentials): Promise<void> {
    await requirePermission(
      this.permissions,
      credentials,
      ledgerReadPermission,
    );
  }
}
