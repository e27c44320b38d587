import type {
  ChangeSubmission,
  HostDesk,
  MergeReading,
  ProtectionReading,
  Publication,
  ReleaseSubmission,
} from '@ai-enablement/backstage-plugin-ai-governance-node';

/** A desk that keeps what it is given. */
export class FakeDesk implements HostDesk {
  readonly changes: ChangeSubmission[] = [];
  readonly scans: Parameters<HostDesk['submitScan']>[0][] = [];
  readonly protections = new Map<string, ProtectionReading>();
  /** Current decisions by head commit. */
  readonly current = new Map<string, Publication>();

  async decide(change: ChangeSubmission) {
    this.changes.push(change);
    return { decisionId: `d${this.changes.length}` };
  }

  readonly releases: ReleaseSubmission[] = [];
  readonly merges: MergeReading[] = [];
  /** Where releases may begin. */
  starts: readonly string[] = [];

  async decideRelease(release: ReleaseSubmission) {
    this.releases.push(release);
    return { releaseId: `r${this.releases.length}` };
  }

  async releaseStarts() {
    return this.starts;
  }

  async saveMerge(merge: MergeReading) {
    this.merges.push(merge);
  }

  async currentDecision({ headSha }: { readonly headSha: string }) {
    return this.current.get(headSha);
  }

  async submitScan(scan: Parameters<HostDesk['submitScan']>[0]) {
    this.scans.push(scan);
    return { scanId: `s${this.scans.length}` };
  }

  async saveProtection(repository: string, protection: ProtectionReading) {
    this.protections.set(repository, protection);
  }
}
