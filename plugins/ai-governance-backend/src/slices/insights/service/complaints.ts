import type { Receipt } from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { ExportOutcome } from '../upload/otlp/answers';

const MOST_TOLD = 5;

/** What whoever set an exporter up is told about an export. */
export class Complaints {
  private rejected = 0;
  private taken = 0;
  private readonly reasons = new Set<string>();
  private readonly leftOut = new Set<string>();

  /** `items`: how many things the export tells. */
  constructor(private readonly items: number) {}

  /** So many items could not be taken. */
  reject(reason: string, items: number): void {
    this.rejected += items;
    this.reasons.add(reason);
  }

  /** An item is left out on purpose; that is told when nothing else was in the export. */
  leaveOut(reason: string): void {
    this.leftOut.add(reason);
  }

  take({ stored, repeated, refused, refusedInAll }: Receipt): void {
    this.taken += stored + repeated;
    this.rejected += refusedInAll;
    refused.forEach(({ message }) => this.reasons.add(message));
  }

  outcome(): ExportOutcome {
    if (this.rejected > 0)
      return { rejected: this.rejected, message: this.told() };
    if (this.taken > 0 || this.items === 0) return { rejected: 0, message: '' };
    const why = [...this.leftOut].slice(0, MOST_TOLD).join('; ');
    return {
      rejected: 0,
      message: `nothing of this export is counted: ${why || 'no source reads any of it'}`,
    };
  }

  private told(): string {
    return [
      `${this.rejected} of ${this.items} could not be taken`,
      ...[...this.reasons].slice(0, MOST_TOLD),
    ].join('; ');
  }
}
