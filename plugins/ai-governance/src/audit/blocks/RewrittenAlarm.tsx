import type { LedgerHead } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
  Text,
} from '@backstage/ui';
import { RiAlarmWarningLine } from '@remixicon/react';
import { useState } from 'react';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { NOW } from '../auditCaches';
import styles from '../audit.module.css';
import { useAudit } from '../useAudit';
import type { Continuity } from '../verify/continuity';

interface RewrittenAlarmProps {
  readonly continuity: Extract<Continuity, { kind: 'rewritten' }>;
  readonly head: LedgerHead;
}

/** The ledger is not the one that was verified before: what differs, both roots to keep, and the way out of it. */
export function RewrittenAlarm({ continuity, head }: RewrittenAlarmProps) {
  const t = useText();
  const [isAsking, setIsAsking] = useState(false);
  const { before, how } = continuity;
  return (
    <div role="alert" className={styles.alarm}>
      <StateWord tone="danger" icon={<RiAlarmWarningLine size={16} />}>
        {t('audit.continuity.rewrittenTitle')}
      </StateWord>
      <Text as="p">
        {t(`audit.continuity.${how}`, {
          size: before.size.toLocaleString(),
          now: head.size.toLocaleString(),
        })}
      </Text>
      <Text as="p">{t('audit.continuity.whatToDo')}</Text>
      <FactList
        facts={[
          [
            t('audit.continuity.remembered'),
            <HeadLine key="before" head={before} at={before.verifiedAt} />,
          ],
          [
            t('audit.continuity.now'),
            <HeadLine key="now" head={head} at={head.sequencedAt} />,
          ],
        ]}
      />
      <div>
        <Button
          size="small"
          variant="secondary"
          onPress={() => setIsAsking(true)}
        >
          {t('audit.continuity.forget')}
        </Button>
      </div>
      {isAsking && <ForgetDialog onClose={() => setIsAsking(false)} />}
    </div>
  );
}

function HeadLine({
  head: { size, root },
  at,
}: {
  readonly head: Pick<LedgerHead, 'size' | 'root'>;
  readonly at: string | undefined;
}) {
  const t = useText();
  return (
    <span>
      {t('audit.head.entries', { count: size })}
      {at && (
        <>
          , <Instant at={at} />
        </>
      )}
      <CopyLine look="inline" text={root} what={t('audit.head.root')} />
    </span>
  );
}

function ForgetDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const capture = useCapture();
  const { memory, heads } = useAudit();
  const forget = () => {
    memory.forget();
    capture('forgetVerifiedHead', 'ledger');
    onClose();
    void heads.refresh(NOW);
  };
  return (
    <Dialog
      isOpen
      width={480}
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
    >
      <DialogHeader>{t('audit.continuity.forgetTitle')}</DialogHeader>
      <DialogBody>
        <Text as="p">{t('audit.continuity.forgetText')}</Text>
      </DialogBody>
      <DialogFooter>
        <Button destructive onPress={forget}>
          {t('audit.continuity.forgetConfirm')}
        </Button>
        <Button variant="secondary" onPress={onClose}>
          {t('audit.continuity.cancel')}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
