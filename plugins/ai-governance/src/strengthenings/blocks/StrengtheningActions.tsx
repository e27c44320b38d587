import type { Strengthening } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button } from '@backstage/ui';
import { useState } from 'react';
import styles from '../../exceptions/exceptions.module.css';
import { useText } from '../../shared/useText';
import { EndStrengtheningDialog } from '../dialogs/EndStrengtheningDialog';
import { ExtendStrengtheningDialog } from '../dialogs/ExtendStrengtheningDialog';

type Step = 'extend' | 'end';
const STEPS: readonly Step[] = ['extend', 'end'];

interface StrengtheningActionsProps {
  readonly strengthening: Strengthening;
  readonly name: string;
}

/** Puts a strengthening off or ends it, for those who may. */
export function StrengtheningActions({
  strengthening,
  name,
}: StrengtheningActionsProps) {
  const t = useText();
  const [open, setOpen] = useState<Step>();
  const close = () => setOpen(undefined);
  const about = { strengthening, name, onClose: close };
  return (
    <>
      <div className={styles.actions}>
        {STEPS.filter(step => strengthening.permits[step].isPermitted).map(
          step => (
            <Button
              key={step}
              size="small"
              variant="secondary"
              aria-label={t('stricter.act', {
                action: t(`stricter.${step}`),
                id: name,
              })}
              onPress={() => setOpen(step)}
            >
              {t(`stricter.${step}`)}
            </Button>
          ),
        )}
      </div>
      {open === 'extend' && <ExtendStrengtheningDialog {...about} />}
      {open === 'end' && <EndStrengtheningDialog {...about} />}
    </>
  );
}
