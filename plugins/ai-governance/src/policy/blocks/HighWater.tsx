import {
  tierAssignPermission,
  type EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, Text } from '@backstage/ui';
import { useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { StateWord } from '../../shared/StateWord';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { presentHighWater, type HighWaterView } from '../present';
import { ConfirmTierDialog } from './ConfirmTierDialog';

/** Says that a tier is held up, and lets entitled people confirm the lower one; nothing when none is. */
export function HighWater({ policy }: { readonly policy: EntityPolicy }) {
  return policy.highWater === undefined ? null : <Held policy={policy} />;
}

function Held({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote } = useResource(cachesOf(client).activePolicy, ACTIVE);
  const [isOpen, setIsOpen] = useState(false);
  const { allowed } = usePermission({ permission: tierAssignPermission });
  const view = presentHighWater(
    policy.highWater,
    // Until the titles are here, or when they cannot be read, ids say the same.
    remote.status === 'ready' ? remote.data.tiers : [],
  );
  if (view === undefined) return null;
  return (
    <Section
      title={t('highWater.title')}
      aside={
        allowed &&
        view.confirmation && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => setIsOpen(true)}
          >
            {t('highWater.open')}
          </Button>
        )
      }
    >
      <div className={styles.stack}>
        <Sentences view={view} />
        <Text as="p" variant="body-small" color="secondary">
          {t('highWater.since')} <Instant at={view.since} />.{' '}
          <RichText>{t('highWater.why')}</RichText>
        </Text>
      </div>
      {isOpen && view.confirmation && (
        <ConfirmTierDialog
          policy={policy}
          view={view}
          confirmation={view.confirmation}
          onClose={() => setIsOpen(false)}
        />
      )}
    </Section>
  );
}

function Sentences({ view }: { readonly view: HighWaterView }) {
  const t = useText();
  const { held, proposed, holdsCritical } = view;
  return (
    <>
      {held !== undefined && (
        <StateWord tone="info" look="plain">
          {proposed === undefined
            ? t('highWater.nothing', { held })
            : t('highWater.held', { held, proposed })}
        </StateWord>
      )}
      {holdsCritical && (
        <StateWord tone="info" look="plain">
          {t('highWater.heldCritical')}
        </StateWord>
      )}
    </>
  );
}
