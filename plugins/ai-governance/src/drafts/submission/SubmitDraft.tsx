import { Button, Text } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { DraftKeeper } from '../DraftKeeper';
import styles from '../drafts.module.css';
import type { OpenDraft } from '../draftState';
import { Issues } from './Issues';
import { useSubmission, type SubmissionKind } from './useSubmission';

/** Longest document that the API takes, in characters. */
const DOCUMENT_MAX = 1_000_000;

interface SubmitDraftProps {
  readonly open: OpenDraft;
  readonly keeper: DraftKeeper;
  readonly kind: SubmissionKind;
  readonly texts: {
    readonly title: string;
    /** What happens. */
    readonly intro: string;
    /** What has to hold. */
    readonly needs: string;
    /** What the button does, as a verb. */
    readonly submit: string;
  };
  readonly onGoToLine: (line: number) => void;
}

/** Why, and the step that hands a draft to a second person. */
export function SubmitDraft(props: SubmitDraftProps) {
  const { open, keeper, kind, texts, onGoToLine } = props;
  const t = useText();
  const { isSending, refusal, submit } = useSubmission(keeper, kind);
  const [reason, setReason] = useState('');
  const issues = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) issues.current?.focus();
  }, [refusal]);
  const isTooLong = open.body.length > DOCUMENT_MAX;
  return (
    <Section title={texts.title}>
      <div className={shared.stack}>
        <Text as="p">{texts.intro}</Text>
        <Text as="p" color="secondary">
          {texts.needs}
        </Text>
        {refusal && (
          <Issues focusRef={issues} refusal={refusal} onGoToLine={onGoToLine} />
        )}
        <ReasonField value={reason} onChange={setReason} />
        {isTooLong && (
          <Text as="p" variant="body-small" color="danger">
            {t('drafts.submission.tooLong')}
          </Text>
        )}
        <div className={styles.actions}>
          <Button
            isPending={isSending}
            isDisabled={isTooLong || !isReady(open, reason)}
            onPress={() => void submit(reason)}
          >
            {texts.submit}
          </Button>
        </div>
      </div>
    </Section>
  );
}

const isReady = ({ body, saving }: OpenDraft, reason: string): boolean =>
  body.trim() !== '' &&
  saving.status !== 'conflict' &&
  saving.status !== 'closed' &&
  reasonState(reason) === 'ready';
