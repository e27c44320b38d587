import type { UnmappedIdentity } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton, Text } from '@backstage/ui';
import { useState } from 'react';
import { Section } from '../../../shared/Section';
import shared from '../../../shared/shared.module.css';
import { useText } from '../../../shared/useText';
import { MapIdentityDialog } from '../dialogs/MapIdentityDialog';
import { useIdentities } from '../useDataHealth';
import { IdentityTable } from './IdentityTable';

interface IdentitiesProps {
  /** Reads the sources anew. */
  readonly onChanged: () => void;
}

/** People whom no catalog user could be found for, as pseudonyms, and how to say who they are. */
export function Identities({ onChanged }: IdentitiesProps) {
  const t = useText();
  const { remote, reload } = useIdentities();
  const [chosen, setChosen] = useState<UnmappedIdentity>();
  const items = remote.status === 'ready' ? remote.data.items : [];
  return (
    <Section title={t('insights.health.identities.title')}>
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {t('insights.health.identities.lead')}
        </Text>
        {remote.status === 'loading' && <Skeleton width="100%" height="6rem" />}
        {remote.status === 'failed' && (
          <Text as="p">
            {t('insights.health.identities.failed', {
              message: remote.failure.message,
            })}
          </Text>
        )}
        {remote.status === 'ready' && items.length === 0 && (
          <Text as="p">{t('insights.health.identities.none')}</Text>
        )}
        {remote.status === 'ready' && items.length > 0 && (
          <>
            <Text as="p" variant="body-small" color="secondary">
              {t('insights.health.identities.shown', {
                shown: String(items.length),
                all: String(remote.data.unmapped),
              })}
            </Text>
            <IdentityTable items={items} onChoose={setChosen} />
          </>
        )}
      </div>
      {chosen && (
        <MapIdentityDialog
          identity={chosen.identity}
          onDone={() => {
            reload();
            onChanged();
          }}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Section>
  );
}
