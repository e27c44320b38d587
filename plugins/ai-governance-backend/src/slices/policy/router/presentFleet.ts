import type {
  PolicyChange as PolicyChangeView,
  TierConfirmation,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { PolicyChange } from '../service/changes';
import type { Confirmation } from '../service/confirmTier';
import type { Evidenced } from '../service/evidenced';

/** A change in the contract's shape. */
export const toPolicyChange = ({
  about: _,
  position,
  ...change
}: PolicyChange): PolicyChangeView => ({ ...change, ledger: position });

/** A confirmation in the contract's shape. */
export const toTierConfirmation = ({
  entityRef,
  effectiveTier,
  isCritical,
  ledger,
}: Evidenced<Confirmation>): TierConfirmation => ({
  entityRef,
  effectiveTier,
  isCritical,
  ledger,
});
