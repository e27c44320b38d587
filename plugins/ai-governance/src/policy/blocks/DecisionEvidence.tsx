import type { DecisionRecord } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { useText } from '../../shared/useText';

/** Digests and the position in the ledger, to be copied. */
export function DecisionEvidence({
  record,
}: {
  readonly record: DecisionRecord;
}) {
  const t = useText();
  const { decision, ledger } = record;
  const copied = (what: string, text: string) => (
    <CopyLine key={what} look="inline" text={text} what={what} />
  );
  return (
    <FactList
      facts={[
        [
          t('detail.policyDigest'),
          copied(t('detail.policyDigest'), decision.policyDigest),
        ],
        [
          t('detail.inputDigest'),
          copied(t('detail.inputDigest'), decision.inputDigest),
        ],
        [t('detail.engineVersion'), decision.engineVersion],
        [
          t('detail.ledgerEntry'),
          copied(t('detail.ledgerEntry'), ledger.entryId),
        ],
        [
          t('detail.ledgerPosition'),
          ledger.index === undefined
            ? t('detail.ledgerStaged')
            : t('detail.ledgerSequenced', {
                number: String(ledger.index + 1),
                size: String(ledger.treeSize ?? ledger.index + 1),
              }),
        ],
        [
          t('detail.ledgerRoot'),
          ledger.root && copied(t('detail.ledgerRoot'), ledger.root),
        ],
      ]}
    />
  );
}
