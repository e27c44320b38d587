import type { PlaybookDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import { useText } from '../../shared/useText';
import { UseDialog } from './UseDialog';

/** Ends the use of a playbook, or begins it again; nothing for those who may not. */
export function UseActions({
  detail: { playbook, rights },
  onChanged,
}: {
  readonly detail: PlaybookDetail;
  readonly onChanged: () => void;
}) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (!rights.mayPublish) return null;
  const how = playbook.deprecation ? 'restore' : 'deprecate';
  const close = () => setOpen(false);
  const readAgain = () => {
    close();
    onChanged();
  };
  return (
    <div>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {t(`playbooks.deprecation.${how}`)}
      </Button>
      {isOpen && (
        <UseDialog
          playbook={playbook}
          how={how}
          onDone={readAgain}
          onReadAgain={readAgain}
          onClose={close}
        />
      )}
    </div>
  );
}
