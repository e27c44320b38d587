import { ledgerReadPermission } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Page } from '../../shared/page';
import { requirePermission } from '../../shared/requirePermission';
import type { AuditReader, Head, PositionedEntry } from './service';
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

  private async requireRead(credentials: BackstageCredentials): Promise<void> {
    await requirePermission(
      this.permissions,
      credentials,
      ledgerReadPermission,
    );
  }
}
