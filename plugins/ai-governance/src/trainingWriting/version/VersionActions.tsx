import type { TrainingVersionDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { PermittedButton } from '../../shared/PermittedButton';
import { useText } from '../../shared/useText';
import training from '../../training/training.module.css';
import { STATE_ACTIONS, type VersionAction } from '../present/versionState';
import { EndDialog } from './EndDialog';
import { PublishDialog } from './PublishDialog';

interface VersionActionsProps {
  readonly detail: TrainingVersionDetail;
  /** Reads the version anew. */
  readonly onChanged: () => void;
}

/** Publish, refuse or withdraw a version; what is not permitted says why. */
export function VersionActions({ detail, onChanged }: VersionActionsProps) {
  const t = useText();
  const [open, setOpen] = useState<VersionAction>();
  const { version } = detail;
  const actions = STATE_ACTIONS[version.state];
  if (actions.length === 0) return null;
  const close = () => setOpen(undefined);
  const changed = () => {
    close();
    onChanged();
  };
  const dialog = { onClose: close, onReadAgain: changed, onDone: changed };
  return (
    <div className={training.actions}>
      {actions.map(action => (
        <PermittedButton
          key={action}
          permit={version.permits[action]}
          variant={action === 'publish' ? 'primary' : 'secondary'}
          onPress={() => setOpen(action)}
        >
          {t(`trainingWriting.version.${action}`)}
        </PermittedButton>
      ))}
      {open === 'publish' && <PublishDialog {...dialog} detail={detail} />}
      {(open === 'refuse' || open === 'withdraw') && (
        <EndDialog {...dialog} version={version} how={open} />
      )}
    </div>
  );
}
