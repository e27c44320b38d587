import type { PlaybookVersion } from './model';

/** What other slices may ask of playbooks. */
export interface PlaybooksFacade {
  /** Versions that readers of every audience get now, by name; deprecated playbooks are left out. */
  open(): Promise<readonly PlaybookVersion[]>;
}
