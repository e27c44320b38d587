import type {
  ActivePolicy,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Radio, RadioGroup, Text, TextAreaField } from '@backstage/ui';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { AssignmentEffect } from './AssignmentEffect';
import { REASON_MAX } from '../../shared/reason';
import type { AssignTierState } from './useAssignTier';

const NONE = 'none-assigned';

interface AssignTierFormProps {
  readonly policy: EntityPolicy;
  readonly tiers: ActivePolicy['tiers'];
  readonly assign: AssignTierState;
}

/** Tier, criticality and reason, and what the choice will change. */
export function AssignTierForm({ policy, tiers, assign }: AssignTierFormProps) {
  const t = useText();
  const { draft, setDraft } = assign;
  return (
    <>
      <RadioGroup
        label={t('assign.tier')}
        value={draft.tier ?? NONE}
        onChange={value =>
          setDraft({ ...draft, tier: value === NONE ? undefined : value })
        }
      >
        {tiers.map(tier => (
          <Radio key={tier.id} value={tier.id}>
            <Choice title={tier.title} text={tier.description} />
          </Radio>
        ))}
        <Radio value={NONE}>
          <Choice title={t('assign.noTier')} text={t('assign.noTierHint')} />
        </Radio>
      </RadioGroup>
      <RadioGroup
        label={t('assign.criticality')}
        orientation="horizontal"
        value={criticalityValue(draft.isCritical)}
        onChange={value =>
          setDraft({
            ...draft,
            isCritical: value === NONE ? undefined : value === 'yes',
          })
        }
      >
        <Radio value="yes">{t('assign.critical.yes')}</Radio>
        <Radio value="no">{t('assign.critical.no')}</Radio>
        <Radio value={NONE}>{t('assign.critical.unset')}</Radio>
      </RadioGroup>
      <TextAreaField
        label={t('assign.reason')}
        description={t('assign.reasonHint')}
        isRequired
        secondaryLabel={t('action.required')}
        rows={3}
        maxLength={REASON_MAX}
        value={assign.reason}
        onChange={assign.setReason}
      />
      {assign.isReasonTooShort && (
        <Text as="p" variant="body-small" color="danger">
          {t('assign.reasonTooShort')}
        </Text>
      )}
      <AssignmentEffect policy={policy} draft={draft} tiers={tiers} />
    </>
  );
}

function Choice({
  title,
  text,
}: {
  readonly title: string;
  readonly text?: string;
}) {
  return (
    <span className={styles.choice}>
      <span>{title}</span>
      {text && (
        <Text variant="body-small" color="secondary">
          {text}
        </Text>
      )}
    </span>
  );
}

function criticalityValue(isCritical: boolean | undefined): string {
  if (isCritical === undefined) return NONE;
  return isCritical ? 'yes' : 'no';
}
