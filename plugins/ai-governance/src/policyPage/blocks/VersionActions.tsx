import type { PolicyVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { PermittedButton } from '../../shared/PermittedButton';
import { useText } from '../../shared/useText';
import { PublishDialog } from '../dialogs/PublishDialog';
import { RollBackDialog } from '../dialogs/RollBackDialog';
import { WithdrawDialog } from '../dialogs/WithdrawDialog';
import styles from '../policyPage.module.css';

interface VersionActionsProps {
  readonly version: PolicyVersion;
  readonly inForce: PolicyVersion | undefined;
  readonly onChanged: (version: PolicyVersion) => void;
  readonly onReadAgain: () => void;
}

/** What makes sense in the life of each state; whether this reader may is the API's to say. */
const ACTIONS = {
  draft: ['publish', 'withdraw'],
  scheduled: ['withdraw'],
  inForce: [],
  superseded: ['restore'],
  withdrawn: [],
} as const satisfies Record<
  PolicyVersion['state'],
  readonly (keyof PolicyVersion['permits'])[]
>;

/** Publish, withdraw or restore a version; what is not permitted says why. */
export function VersionActions({
  version,
  inForce,
  onChanged,
  onReadAgain,
}: VersionActionsProps) {
  const t = useText();
  const [open, setOpen] = useState<keyof PolicyVersion['permits']>();
  const actions = ACTIONS[version.state];
  if (actions.length === 0) return null;
  const dialog = {
    version,
    onClose: () => setOpen(undefined),
    onReadAgain: () => {
      setOpen(undefined);
      onReadAgain();
    },
    onDone: (changed: PolicyVersion) => {
      setOpen(undefined);
      onChanged(changed);
    },
  };
  return (
    <div className={styles.actions}>
      {actions.map(action => (
        <PermittedButton
          key={action}
          permit={version.permits[action]}
          variant={action === 'publish' ? 'primary' : 'secondary'}
          onPress={() => setOpen(action)}
        >
          {t(`policyPage.version.${action}`)}
        </PermittedButton>
      ))}
      {open === 'publish' && <PublishDialog {...dialog} inForce={inForce} />}
      {open === 'withdraw' && <WithdrawDialog {...dialog} />}
      {open === 'restore' && inForce && (
        <RollBackDialog {...dialog} from={inForce} to={version} />
      )}
    </div>
  );
}
