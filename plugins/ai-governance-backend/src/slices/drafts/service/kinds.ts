import { CodedError } from '../../../shared/codedError';
import type { DraftKind } from '../facade';

/** The kinds of drafts that there are. */
export class DraftKinds {
  private readonly kinds = new Map<string, DraftKind>();

  register(kind: DraftKind): void {
    if (this.kinds.has(kind.kind)) {
      throw new Error(`the kind of drafts \`${kind.kind}\` was added twice`);
    }
    this.kinds.set(kind.kind, kind);
  }

  all(): readonly DraftKind[] {
    return [...this.kinds.values()];
  }

  /** Fails with `drafts.unknownKind`. */
  require(name: string): DraftKind {
    const kind = this.kinds.get(name);
    if (kind) return kind;
    const known = [...this.kinds.keys()].map(each => `\`${each}\``);
    throw new CodedError(
      'drafts.unknownKind',
      `there are no drafts of the kind \`${name}\`; expected one of ${known.join(', ')}`,
    );
  }
}
