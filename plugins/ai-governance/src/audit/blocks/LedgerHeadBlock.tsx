import { Skeleton, Text } from '@backstage/ui';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';
import { NOW } from '../auditCaches';
import styles from '../audit.module.css';
import { useAudit } from '../useAudit';
import type { CheckedHead } from '../verify/continuity';
import { AuditFailure } from './AuditFailure';
import { ContinuityWord } from './ContinuityWord';
import { RewrittenAlarm } from './RewrittenAlarm';
import { WholeLedger } from './WholeLedger';

/** Size and root of the ledger, whether it continues what was verified before, and the ways to verify it. */
export function LedgerHeadBlock() {
  const t = useText();
  const { heads } = useAudit();
  const { remote, recheck } = useResource(heads, NOW);
  return (
    <Section title={t('audit.head.title')}>
      {remote.status === 'loading' && (
        <div role="status" aria-label={t('audit.loading')}>
          <Skeleton width="100%" height="9rem" />
        </div>
      )}
      {remote.status === 'failed' && (
        <AuditFailure
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={() => void recheck()}
        />
      )}
      {remote.status === 'ready' && <Head checked={remote.data} />}
    </Section>
  );
}

function Head({ checked }: { readonly checked: CheckedHead }) {
  const t = useText();
  const { head, continuity } = checked;
  return (
    <div className={styles.stack}>
      <Text as="p" color="secondary">
        {t('audit.head.explain')}
      </Text>
      {continuity.kind === 'rewritten' && (
        <RewrittenAlarm continuity={continuity} head={head} />
      )}
      <FactList
        facts={[
          [t('audit.head.size'), head.size.toLocaleString()],
          [
            t('audit.head.root'),
            <CopyLine
              key="root"
              look="inline"
              text={head.root}
              what={t('audit.head.root')}
            />,
          ],
          [
            t('audit.head.sequencedAt'),
            head.sequencedAt ? (
              <Instant key="at" at={head.sequencedAt} />
            ) : (
              t('audit.head.neverSequenced')
            ),
          ],
          [
            t('audit.head.continuity'),
            continuity.kind === 'rewritten' ? undefined : (
              <ContinuityWord key="continuity" continuity={continuity} />
            ),
          ],
        ]}
      />
      {head.size > 0 && (
        <>
          <WholeLedger />
          <OfflineCommand size={head.size} root={head.root} />
        </>
      )}
    </div>
  );
}

function OfflineCommand({
  size,
  root,
}: {
  readonly size: number;
  readonly root: string;
}) {
  const t = useText();
  const capture = useCapture();
  return (
    <div>
      <Text as="h3" weight="bold">
        {t('audit.head.offline')}
      </Text>
      <Text as="p" color="secondary">
        {t('audit.head.offlineHint')}
      </Text>
      <CopyLine
        text={`ai-governance ledger export ledger.ndjson && ai-governance ledger verify ledger.ndjson --size ${size} --root ${root}`}
        what={t('audit.head.offlineWhat')}
        onCopy={() => capture('copyOfflineCommand', String(size))}
      />
    </div>
  );
}
