import type {
  PlaybookVersion,
  PlaybookVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { PermittedButton } from '../../shared/PermittedButton';
import { useText } from '../../shared/useText';
import styles from '../playbooksWriting.module.css';
import { STATE_ACTIONS, type VersionAction } from '../present/versionState';
import { EndDialog } from './EndDialog';
import { PublishDialog } from './PublishDialog';

interface VersionActionsProps {
  readonly detail: PlaybookVersionDetail;
  readonly onChanged: (version: PlaybookVersion) => void;
  readonly onReadAgain: () => void;
}

/** Publish, refuse or withdraw a version; what is not permitted says why. */
export function VersionActions({
  detail,
  onChanged,
  onReadAgain,
}: VersionActionsProps) {
  const t = useText();
  const [open, setOpen] = useState<VersionAction>();
  const { version } = detail;
  const actions = STATE_ACTIONS[version.state];
  if (actions.length === 0) return null;
  const dialog = {
    onClose: () => setOpen(undefined),
    onReadAgain: () => {
      setOpen(undefined);
      onReadAgain();
    },
    onDone: (changed: PlaybookVersion) => {
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
          {t(`playbooksWriting.version.${action}`)}
        </PermittedButton>
      ))}
      {open === 'publish' && <PublishDialog {...dialog} detail={detail} />}
      {(open === 'refuse' || open === 'withdraw') && (
        <EndDialog {...dialog} version={version} how={open} />
      )}
    </div>
  );
}
