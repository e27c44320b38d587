import type { CompiledPolicy } from '../../policy';
import type { RepositoryQuestion } from '../types';

/** Where a target belongs: a file of the repository, or a page or file of those who run the assistant. */
export type TargetPlace =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'settings'; readonly where: string };

/**
 * How a text lies in its file: between two marks beside lines that people write, or alone. `json` is merged into what stands
 * there.
 */
export type TargetForm = 'ignoreBlock' | 'markdownBlock' | 'json' | 'whole';

/** A file or setting from which an assistant learns the policy. */
export interface AssistantTarget {
  readonly id: string;
  readonly title: string;
  readonly place: TargetPlace;
  readonly form: TargetForm;
  /** What it is made of: one repository, many, or the policy alone. */
  readonly scope: 'repository' | 'organization' | 'machine';
  /** Whether the assistant cannot be talked or switched out of it by who uses it. */
  readonly force: 'enforced' | 'advisory';
  /** Surfaces and ways that pay no heed to it, as phrases; empty when none is known. */
  readonly ignoredBy: readonly string[];
  /** Official pages that define it. */
  readonly references: readonly string[];
  /** The text without marks. Of scope `repository`, it takes exactly one; of scope `machine`, it looks at none. */
  readonly render: (
    compiled: CompiledPolicy,
    questions: readonly RepositoryQuestion[],
  ) => string;
}
