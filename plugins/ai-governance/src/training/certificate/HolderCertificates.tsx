import type { Certificate } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Skeleton, Text } from '@backstage/ui';
import { useRef, useState } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { cachesOf } from '../../shared/governanceCaches';
import { Section } from '../../shared/Section';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { CertificateTable } from '../blocks/CertificateTable';
import { RevokeDialog } from './RevokeDialog';

/** Certificates of a person, each of which can be revoked unless it is already. */
export function HolderCertificates({ holder }: { readonly holder: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const block = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Certificate>();
  const { remote, recheck } = useResource(
    cachesOf(client).certificates,
    holder,
  );
  const title = t('training.holder.of', { name: holder });
  const close = () => setOpen(undefined);
  const readAgain = () => {
    close();
    void recheck();
    block.current?.focus();
  };
  return (
    <Section title={title} focusRef={block}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('training.certificates.loading')}>
          <Skeleton width="100%" height="8rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && remote.data.length === 0 && (
        <Text as="p" color="secondary">
          {t('training.holder.none')}
        </Text>
      )}
      {remote.status === 'ready' && remote.data.length > 0 && (
        <CertificateTable
          caption={title}
          certificates={remote.data}
          action={each =>
            each.status !== 'revoked' && (
              <RevokeButton certificate={each} onPress={() => setOpen(each)} />
            )
          }
        />
      )}
      {open && (
        <RevokeDialog
          certificate={open}
          onDone={readAgain}
          onReadAgain={readAgain}
          onClose={close}
        />
      )}
    </Section>
  );
}

function RevokeButton({
  certificate: { title, version },
  onPress,
}: {
  readonly certificate: Certificate;
  readonly onPress: () => void;
}) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="secondary"
      aria-label={t('training.holder.revokeOf', { title, version })}
      onPress={onPress}
    >
      {t('training.holder.revoke')}
    </Button>
  );
}
