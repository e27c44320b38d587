import { Button, Text } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import type { DraftKeeper } from '../../drafts/DraftKeeper';
import type { OpenDraft } from '../../drafts/draftState';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { Issues } from './Issues';
import { useSubmission } from './useSubmission';

/** Longest document that the API takes, in characters. */
const DOCUMENT_MAX = 1_000_000;

interface ProposeDraftProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly onGoToLine: (line: number) => void;
}

/** Why, and the step that hands the draft to a second person. */
export function ProposeDraft({ open, keeper, onGoToLine }: ProposeDraftProps) {
  const t = useText();
  const { isSending, refusal, submit } = useSubmission(keeper);
  const [reason, setReason] = useState('');
  const issues = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) issues.current?.focus();
  }, [refusal]);
  const { status } = open.saving;
  const isTooLong = open.body.length > DOCUMENT_MAX;
  const isReady =
    !isTooLong &&
    open.body.trim() !== '' &&
    status !== 'conflict' &&
    status !== 'closed' &&
    reasonState(reason) === 'ready';
  return (
    <Section title={t('policyPage.propose.title')}>
      <div className={shared.stack}>
        <Text as="p">{t('policyPage.propose.intro')}</Text>
        <Text as="p" color="secondary">
          {t('policyPage.propose.introCases')}
        </Text>
        {refusal && (
          <Issues focusRef={issues} refusal={refusal} onGoToLine={onGoToLine} />
        )}
        <ReasonField value={reason} onChange={setReason} />
        {isTooLong && (
          <Text as="p" variant="body-small" color="danger">
            {t('policyPage.propose.tooLong')}
          </Text>
        )}
        <div className={styles.actions}>
          <Button
            isPending={isSending}
            isDisabled={!isReady}
            onPress={() => void submit(reason)}
          >
            {t('policyPage.propose.submit')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
