import { Alert, Button, Text } from '@backstage/ui';
import LinearProgress from '@material-ui/core/LinearProgress';
import { RichText } from '../../shared/RichText';
import { sentenceCase } from '../../shared/sentenceCase';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../audit.module.css';
import { useWholeLedger, type WholeLedgerState } from '../useWholeLedger';
import type { Progress, WholeLedgerProof } from '../verify/verifyLedger';

/** The button that verifies every entry, its progress, and its result. */
export function WholeLedger() {
  const t = useText();
  const { state, start, cancel } = useWholeLedger();
  const isRunning = state.status === 'running';
  return (
    <div className={styles.whole}>
      <div>
        {isRunning ? (
          <Button variant="secondary" onPress={cancel}>
            {t('audit.whole.cancel')}
          </Button>
        ) : (
          <Button onPress={() => void start()}>
            {t('audit.whole.button')}
          </Button>
        )}
      </div>
      {isRunning && <Running progress={state.progress} />}
      <div role="status">
        <Result state={state} />
      </div>
    </div>
  );
}

function Running({
  progress: { done, size },
}: {
  readonly progress: Progress;
}) {
  const t = useText();
  return (
    <div className={styles.progress}>
      <LinearProgress
        aria-label={t('audit.whole.progressLabel')}
        variant={size > 0 ? 'determinate' : 'indeterminate'}
        value={size > 0 ? (100 * done) / size : undefined}
      />
      <Text variant="body-small" color="secondary">
        {t('audit.whole.progress', {
          done: done.toLocaleString(),
          size: size.toLocaleString(),
        })}
      </Text>
    </div>
  );
}

function Result({ state }: { readonly state: WholeLedgerState }) {
  const t = useText();
  if (state.status === 'cancelled') {
    const { done, size } = state.progress;
    return (
      <Text color="secondary">
        {t('audit.whole.cancelled', {
          done: done.toLocaleString(),
          size: size.toLocaleString(),
        })}
      </Text>
    );
  }
  if (state.status === 'failed') {
    return (
      <Alert
        status="warning"
        icon
        title={t('audit.whole.failed')}
        description={state.failure.message}
      />
    );
  }
  return state.status === 'done' ? <Verdict proof={state.proof} /> : null;
}

const MOST_SHOWN = 20;

function Verdict({ proof: { report } }: { readonly proof: WholeLedgerProof }) {
  const t = useText();
  const { findings, omittedFindings, isSound, size } = report;
  if (isSound) {
    return (
      <div className={styles.verdict}>
        <StateWord tone="success">{t('audit.whole.sound')}</StateWord>
        <Text>{t('audit.whole.soundText', { count: size })}</Text>
      </div>
    );
  }
  const count = findings.length + omittedFindings;
  const hidden = count - Math.min(findings.length, MOST_SHOWN);
  return (
    <div className={styles.alarm}>
      <StateWord tone="danger">{t('audit.whole.broken')}</StateWord>
      <Text as="p">{t('audit.whole.brokenText', { count })}</Text>
      <ul className={styles.findings}>
        {findings.slice(0, MOST_SHOWN).map(({ message }, index) => (
          <li key={index}>
            <RichText>{sentenceCase(message)}</RichText>
          </li>
        ))}
        {hidden > 0 && (
          <li>{t('audit.whole.more', { number: String(hidden) })}</li>
        )}
      </ul>
    </div>
  );
}
