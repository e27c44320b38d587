import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text, TextAreaField } from '@backstage/ui';
import { useState, type FormEvent } from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useCapture } from '../../shared/analytics';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';
import { SendFailure } from './SendFailure';
import { useSending } from './useOwnReach';

const SHORTEST = 5;
const LONGEST = 2_000;

/** Writes to the owner of a playbook. What is entered stands in this form alone until it is sent. */
export function CommentForm({ name }: { readonly name: string }) {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const capture = useCapture();
  const { isSending, failure, send } = useSending();
  const [text, setText] = useState('');
  const [isSent, setIsSent] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await send(() => client.commentOnPlaybook(name, { text })))) return;
    capture('commentOnPlaybook', name);
    setText('');
    setIsSent(true);
  };
  return (
    <form
      className={styles.form}
      aria-label={t('playbooks.own.comment')}
      autoComplete="off"
      noValidate
      onSubmit={event => void submit(event)}
    >
      <TextAreaField
        label={t('playbooks.own.comment')}
        description={t('playbooks.own.commentHint')}
        rows={3}
        maxLength={LONGEST}
        value={text}
        onChange={value => {
          setText(value);
          setIsSent(false);
        }}
      />
      <div className={styles.line}>
        <Button
          type="submit"
          size="small"
          variant="secondary"
          isPending={isSending}
          isDisabled={text.trim().length < SHORTEST}
        >
          {t('playbooks.own.send')}
        </Button>
        <span role="status">
          {isSent && <Text>{t('playbooks.own.sent')}</Text>}
        </span>
      </div>
      <SendFailure failure={failure} />
    </form>
  );
}
