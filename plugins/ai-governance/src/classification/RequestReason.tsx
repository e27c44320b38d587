import type { TierRequest } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { TicketLink } from '../exceptions/blocks/TicketLink';
import { presentTicket } from '../exceptions/present/ticket';
import { Instant } from '../shared/Instant';
import { RichText } from '../shared/RichText';
import { useText } from '../shared/useText';

/** Who asked, when and why. */
export function RequestReason({ request }: { readonly request: TierRequest }) {
  const t = useText();
  const { requestedBy, requestedAt, reason } = request;
  const ticket = presentTicket(request.ticket);
  return (
    <>
      <Text as="p">
        <RichText>{reason}</RichText>
      </Text>
      <Text as="p" variant="body-small" color="secondary">
        {t('classification.asked.by')} <EntityRefLink entityRef={requestedBy} />
        {', '}
        <Instant at={requestedAt} />
        {ticket && (
          <>
            {' · '}
            {t('classification.asked.ticket')} <TicketLink ticket={ticket} />
          </>
        )}
      </Text>
    </>
  );
}
