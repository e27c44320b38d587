import type { Page, PageRequest } from '../../../shared/page';
import type { AuditFacade } from '../../audit/facade';
import { CHANGE_KINDS, type PolicyChange, readChange } from './changes';

/** What can be asked about what changed. */
export interface ChangeUseCases {
  /** Changes of policy, tiers, stages and evidence, newest first. Fails with `shared.invalidCursor`. */
  changes(page: PageRequest): Promise<Page<PolicyChange>>;
}

/** What the use cases work with. */
export interface ChangeUseCaseDeps {
  readonly audit: AuditFacade;
}

/** What changed lately, read from the ledger, without any permission asked. */
export const changeUseCases = ({
  audit,
}: ChangeUseCaseDeps): ChangeUseCases => ({
  async changes(request) {
    const types = Object.keys(CHANGE_KINDS);
    const { items, ...rest } = await audit.entriesOfTypes(types, request);
    return { ...rest, items: items.flatMap(item => readChange(item) ?? []) };
  },
});
