import type {
  ActivePolicy,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { previewAssignment, type AssignmentDraft } from '../present';

interface AssignmentEffectProps {
  readonly policy: EntityPolicy;
  readonly draft: AssignmentDraft;
  readonly tiers: ActivePolicy['tiers'];
}

/** What the assignment would change, before it is sent. */
export function AssignmentEffect({
  policy,
  draft,
  tiers,
}: AssignmentEffectProps) {
  const t = useText();
  const { before, after, isChange, heldBy } = previewAssignment(
    policy,
    draft,
    tiers,
  );
  const none = t('assign.unclassified');
  return (
    <div className={styles.effect} role="status">
      <Text as="p" weight="bold">
        {t('assign.effect')}
      </Text>
      <Text as="p">
        {isChange
          ? t('assign.effectChange', {
              before: before ?? none,
              after: after ?? none,
            })
          : t('assign.effectNone', { after: after ?? none })}
      </Text>
      {heldBy && (
        <Text as="p">
          {heldBy.kind === 'highWater'
            ? t('assign.effectWaits')
            : t('assign.effectHeld', {
                title: heldBy.title,
                source:
                  heldBy.kind === 'declared'
                    ? t('assign.effectHeldDeclared')
                    : t('assign.effectHeldInherited', {
                        from: heldBy.from ?? '–',
                      }),
              })}
        </Text>
      )}
      {isChange && (
        <Text as="p" color="secondary">
          {t('assign.effectReview')}
        </Text>
      )}
    </div>
  );
}
