import type { TierBatch } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';

/** How a batch stands, why it was proposed, by whom and when. */
export function BatchHead({ batch }: { readonly batch: TierBatch }) {
  const t = useText();
  return (
    <div>
      <Text as="p" weight="bold">
        {t(`classification.batchState.${batch.state}`)}:{' '}
        <RichText>{batch.reason}</RichText>
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        <EntityRefLink entityRef={batch.proposedBy} />
        {', '}
        <Instant at={batch.proposedAt} />
      </Text>
    </div>
  );
}
