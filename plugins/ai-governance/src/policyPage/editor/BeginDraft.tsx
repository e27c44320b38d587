import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import { useCallback, useRef } from 'react';
import { policyDraftRouteRef } from '../../routes';
import { ActionFailure } from '../../shared/ActionDialog';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useAction } from '../../shared/useAction';
import { useGo } from '../../shared/useGo';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { UploadButton } from './UploadButton';

/** Begins a draft with the document in force, or with a file. */
export function BeginDraft({ policy }: { readonly policy: ActivePolicy }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const go = useGo();
  const draftHref = useRouteRef(policyDraftRouteRef);
  const file = useRef<string>();
  const { versionId, number, document } = policy;
  const title = t('policyPage.editor.titleOf', { number: String(number) });
  const { send, isSending, failure } = useAction(
    useCallback(async () => {
      const { draftId } = await client.createDraft({
        kind: 'policy',
        title,
        body: file.current ?? document,
        base: versionId,
      });
      capture('beginDraft', draftId);
      if (draftHref) go(draftHref({ draftId }));
    }, [client, title, document, versionId, capture, draftHref, go]),
  );
  const begin = (body?: string) => {
    file.current = body;
    void send();
  };
  return (
    <Section title={t('policyPage.editor.beginTitle')}>
      <div className={shared.stack}>
        <Text as="p">{t('policyPage.editor.beginText')}</Text>
        {failure && <ActionFailure failure={failure} />}
        <div className={styles.actions}>
          <Button isPending={isSending} onPress={() => begin()}>
            {t('policyPage.editor.begin', { number: String(number) })}
          </Button>
          <UploadButton onText={begin} />
        </div>
      </div>
    </Section>
  );
}
