import type { HostsFacade } from '../../hosts/facade';
import type { InsightsFacade } from '../../insights/facade';
import type {
  ActingStrengthening,
  OwnedEntity,
  PolicyAttention,
  PolicyFacade,
} from '../../policy/facade';
import type { InboxKind, Matter, Reader, Right } from '../model';

/** Where things that need somebody come from. A source asks slices to the left, and nobody else. */
export interface InboxSource {
  readonly kind: InboxKind;
  /** What a reader must be allowed to do; without one of these, nothing of it is theirs to see. */
  readonly needs: readonly Right[];
  /** True when `matters` holds all there is, however much. */
  readonly isWhole?: true;
  /** What is open, in any order. May hold more than the reader's: what is not for them is left out afterwards. */
  matters(scene: Scene): Promise<readonly Matter[]>;
}

/** What sources work with. */
export interface SourceDeps {
  readonly attention: PolicyAttention;
  readonly openReviews: PolicyFacade['openReviews'];
  readonly hosts: HostsFacade;
  readonly insights: Pick<InsightsFacade, 'teamDrifts'>;
}

/** For whom things are looked for, and what everybody needs to know for that. */
export interface Scene {
  readonly now: string;
  /** Absent when everything is looked for, whoever it needs. */
  readonly reader?: Reader;
  /** Governed entities that are the reader's or their groups'; all when there is no reader. */
  readonly entities: readonly OwnedEntity[];
  /** Those that act now, wherever they do. */
  readonly strengthenings: readonly ActingStrengthening[];
  /** Repositories of those entities, each once; absent when there is no reader. */
  readonly repositories?: readonly string[];
  /** Who owns any of the entities, each once. */
  ownersOf(refs: readonly string[]): readonly string[];
  /** Refs of all entities of a repository. */
  entitiesIn(repository: string): readonly string[];
}

/** Things of one kind that are read at once. */
export const MOST = 500;
