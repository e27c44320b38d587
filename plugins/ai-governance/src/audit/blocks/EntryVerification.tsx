import type { LedgerEntry } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Button, Text } from '@backstage/ui';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { useEntryProof } from '../useEntryProof';
import type { Check, EntryProof } from '../verify/verifyEntry';

/** The button that proves an entry in the browser, and each step of the proof in plain words. */
export function EntryVerification({ entry }: { readonly entry: LedgerEntry }) {
  const t = useText();
  const { state, start } = useEntryProof(entry);
  if (entry.ledger.state === 'staged') {
    return (
      <Text as="p" color="secondary">
        {t('audit.entry.waiting')}
      </Text>
    );
  }
  return (
    <div className={styles.stack}>
      <Text as="p" color="secondary">
        {t('audit.entry.verifyHint')}
      </Text>
      <div>
        <Button
          isPending={state.status === 'running'}
          onPress={() => void start()}
        >
          {t('audit.entry.verify')}
        </Button>
      </div>
      <div role="status">
        {state.status === 'done' && <Proof proof={state.proof} />}
        {state.status === 'failed' && (
          <Alert
            status="warning"
            icon
            title={t('audit.entry.failed')}
            description={state.failure.message}
          />
        )}
      </div>
    </div>
  );
}

function Proof({ proof }: { readonly proof: EntryProof }) {
  const t = useText();
  return (
    <div className={proof.isProven ? styles.stack : styles.alarm}>
      <div>
        <StateWord tone={proof.isProven ? 'success' : 'danger'}>
          {t(proof.isProven ? 'audit.entry.proven' : 'audit.entry.refuted')}
        </StateWord>
      </div>
      <ol className={styles.checks}>
        {proof.checks.map(check => (
          <li key={check.id}>
            <StateWord
              look="plain"
              tone={check.result === 'failed' ? 'danger' : 'success'}
            >
              <CheckText check={check} proof={proof} />
            </StateWord>
          </li>
        ))}
      </ol>
    </div>
  );
}

const SHORT_ROOT = 12;

function CheckText({
  check: { id, result },
  proof: { head, index },
}: {
  readonly check: Check;
  readonly proof: EntryProof;
}) {
  const t = useText();
  if (id === 'continuity') {
    return <>{t(`audit.entry.check.continuity.${result}`)}</>;
  }
  const word = result === 'failed' ? 'failed' : 'passed';
  if (id !== 'inclusion') return <>{t(`audit.entry.check.${id}.${word}`)}</>;
  return (
    <>
      {t(`audit.entry.check.inclusion.${word}`, {
        number: (index + 1).toLocaleString(),
        size: head.size.toLocaleString(),
        root: `${head.root.slice(0, SHORT_ROOT)}…`,
      })}
    </>
  );
}
