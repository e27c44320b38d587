import type { Permit } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { useId, type ReactNode } from 'react';
import { RichText } from './RichText';
import { sentenceCase } from './sentenceCase';
import styles from './shared.module.css';

interface PermittedButtonProps {
  readonly permit: Permit;
  readonly variant: 'primary' | 'secondary';
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button, or one that cannot be pressed with the reason beside it. */
export function PermittedButton({
  permit,
  variant,
  onPress,
  children,
}: PermittedButtonProps) {
  const id = useId();
  return (
    <span className={styles.permitted}>
      <Button
        size="small"
        variant={variant}
        isDisabled={!permit.isPermitted}
        aria-describedby={permit.isPermitted ? undefined : id}
        onPress={onPress}
      >
        {children}
      </Button>
      {!permit.isPermitted && permit.because !== undefined && (
        <span id={id}>
          <Text variant="body-small" color="secondary">
            <RichText>{sentenceCase(permit.because)}</RichText>
          </Text>
        </span>
      )}
    </span>
  );
}
