import {
  exceptionReadPermission,
  tierRequestPermission,
  type TierRequest,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { cachesOf } from '../shared/governanceCaches';
import { Section } from '../shared/Section';
import shared from '../shared/shared.module.css';
import { useResource } from '../shared/useResource';
import { useText } from '../shared/useText';
import { RequestActions } from './RequestActions';
import { RequestReason } from './RequestReason';
import { RequestTierDialog } from './RequestTierDialog';
import { RequestWords } from './RequestWords';

interface OfEntity {
  readonly entityRef: string;
}

/** Lets the reader ask for another tier; nothing while a request is open, or for who may not ask or not read requests. */
export function RequestTierButton(entity: OfEntity) {
  const ask = usePermission({ permission: tierRequestPermission });
  const read = usePermission({ permission: exceptionReadPermission });
  return ask.allowed && read.allowed ? <AskUnlessOpen {...entity} /> : null;
}

function AskUnlessOpen({ entityRef }: OfEntity) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { isKnown, request } = useOpenRequest(entityRef);
  if (!isKnown || request) return null;
  return (
    <>
      <Button size="small" variant="secondary" onPress={() => setIsOpen(true)}>
        {t('classification.request.open')}
      </Button>
      {isOpen && (
        <RequestTierDialog
          entityRef={entityRef}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

/** The open request for another tier of the entity in view; nothing when there is none, or for who may not read who asked. */
export function OpenTierRequest(entity: OfEntity) {
  const { allowed } = usePermission({ permission: exceptionReadPermission });
  return allowed ? <OpenRequest {...entity} /> : null;
}

function OpenRequest({ entityRef }: OfEntity) {
  const t = useText();
  const { request, recheck } = useOpenRequest(entityRef);
  if (!request) return null;
  return (
    <Section title={t('classification.asked.title')}>
      <div className={shared.stack}>
        <RequestWords request={request} />
        <RequestReason request={request} />
        <RequestActions request={request} onDone={() => void recheck()} />
      </div>
    </Section>
  );
}

function useOpenRequest(entityRef: string): {
  readonly isKnown: boolean;
  readonly request: TierRequest | undefined;
  readonly recheck: () => Promise<void>;
} {
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(
    cachesOf(client).tierRequests,
    entityRef,
  );
  const isKnown = remote.status === 'ready';
  const request = isKnown ? remote.data[0] : undefined;
  return { isKnown, request, recheck };
}
