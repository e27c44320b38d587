import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Skeleton, Text } from '@backstage/ui';
import { Suspense, useEffect, useRef } from 'react';
import { DisclosureButton, useDisclosure } from '../../shared/Disclosure';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { LazyDiff } from '../blocks/Comparison';
import { DownloadButton } from '../blocks/Document';
import styles from '../policyPage.module.css';
import { DocumentField, type DocumentFieldHandle } from './DocumentField';
import { Issues } from './Issues';
import { UploadButton } from './UploadButton';
import { useProposal, type Proposal } from './useProposal';

/** Document, reason, what was changed, and why it was refused. */
export function ProposalForm({ policy }: { readonly policy: ActivePolicy }) {
  const t = useText();
  const proposal = useProposal(policy);
  const field = useRef<DocumentFieldHandle>(null);
  const issues = useRef<HTMLDivElement>(null);
  const { refusal } = proposal;
  useEffect(() => {
    if (refusal) issues.current?.focus();
  }, [refusal]);
  return (
    <div className={shared.stack}>
      <Text as="p">{t('policyPage.propose.intro')}</Text>
      <Text as="p" color="secondary">
        {t('policyPage.propose.introCases')}
      </Text>
      {refusal && (
        <Issues
          focusRef={issues}
          refusal={refusal}
          onGoToLine={line => field.current?.goToLine(line)}
        />
      )}
      <div className={styles.actions}>
        <UploadButton onText={proposal.setDocument} />
        <Button
          size="small"
          variant="secondary"
          isDisabled={proposal.isUnchanged}
          onPress={() => proposal.setDocument(policy.document)}
        >
          {t('policyPage.propose.reset', { number: String(policy.number) })}
        </Button>
        <DownloadButton
          document={proposal.document}
          fileName="policy-proposal.yaml"
        />
      </div>
      <DocumentField
        ref={field}
        label={t('policyPage.propose.document')}
        value={proposal.document}
        onChange={proposal.setDocument}
        markedLines={refusal?.issues.flatMap(({ line }) => line ?? []) ?? []}
      />
      {proposal.isTooLong && (
        <Text as="p" variant="body-small" color="danger">
          {t('policyPage.propose.tooLong')}
        </Text>
      )}
      <Changed policy={policy} proposal={proposal} />
      <ReasonField value={proposal.reason} onChange={proposal.setReason} />
      <div className={styles.actions}>
        <Button
          isPending={proposal.isSending}
          isDisabled={!proposal.canSubmit}
          onPress={() => void proposal.submit()}
        >
          {t('policyPage.propose.submit')}
        </Button>
        {proposal.isUnchanged && (
          <Text variant="body-small" color="secondary">
            {t('policyPage.propose.unchanged')}
          </Text>
        )}
      </div>
    </div>
  );
}

function Changed({
  policy,
  proposal,
}: {
  readonly policy: ActivePolicy;
  readonly proposal: Proposal;
}) {
  const t = useText();
  const diff = useDisclosure();
  if (proposal.isUnchanged) return null;
  return (
    <div>
      <DisclosureButton state={diff} isFlush>
        {t('policyPage.propose.showDiff')}
      </DisclosureButton>
      {diff.isOpen && (
        <div id={diff.id}>
          <Suspense fallback={<Skeleton width="100%" height="12rem" />}>
            <LazyDiff
              before={{
                name: t('policyPage.versions.numbered', {
                  number: String(policy.number),
                }),
                document: policy.document,
              }}
              after={{
                name: t('policyPage.versions.draft'),
                document: proposal.document,
              }}
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
