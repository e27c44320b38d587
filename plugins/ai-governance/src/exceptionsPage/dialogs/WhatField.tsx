import type { ActivePolicy } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Radio, RadioGroup, Select, Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import {
  ASKED_KINDS,
  lowerTiers,
  neverLifted,
  type Asked,
} from '../present/askedKind';
import { waivableRules } from '../present/rules';

interface WhatFieldProps {
  readonly policy: ActivePolicy | undefined;
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}

/** What the waiver is to do, of which kind first, with what that needs and what is refused. */
export function WhatField({ policy, asked, onChange }: WhatFieldProps) {
  const t = useText();
  const { kind } = asked;
  const never = neverLifted(policy?.rules ?? []);
  return (
    <>
      <RadioGroup
        label={t('exceptionsPage.form.what')}
        value={kind}
        onChange={chosen => {
          const wanted = ASKED_KINDS.find(each => each === chosen);
          if (wanted) onChange({ ...asked, kind: wanted });
        }}
      >
        {ASKED_KINDS.map(each => (
          <Radio key={each} value={each}>
            {t(`exceptionsPage.form.whatKind.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      <div>
        <Text as="p" color="secondary">
          {t(`exceptionsPage.form.needs.${kind}`)}
        </Text>
        {never.length > 0 && (
          <Text as="p" color="secondary">
            {t(`exceptionsPage.form.never.${kind}`, {
              rules: never.join(', '),
            })}
          </Text>
        )}
      </div>
      {kind === 'tier' ? (
        <TierField policy={policy} asked={asked} onChange={onChange} />
      ) : (
        <RuleField policy={policy} asked={asked} onChange={onChange} />
      )}
    </>
  );
}

function RuleField({ policy, asked, onChange }: WhatFieldProps) {
  const t = useText();
  return (
    <Select
      label={t('exceptionsPage.form.rule')}
      description={t('exceptionsPage.form.ruleHint')}
      placeholder={t('exceptionsPage.form.choose')}
      isRequired
      secondaryLabel={t('action.required')}
      options={waivableRules(policy?.rules ?? [])}
      value={asked.rule ?? null}
      onChange={chosen =>
        onChange({
          ...asked,
          rule: chosen === null ? undefined : String(chosen),
        })
      }
    />
  );
}

function TierField({ policy, asked, onChange }: WhatFieldProps) {
  const t = useText();
  return (
    <Select
      label={t('exceptionsPage.form.tier')}
      description={t('exceptionsPage.form.tierHint')}
      placeholder={t('exceptionsPage.form.chooseTier')}
      isRequired
      secondaryLabel={t('action.required')}
      options={lowerTiers(policy?.tiers ?? []).map(({ id, title }) => ({
        id,
        label: title,
      }))}
      value={asked.tier ?? null}
      onChange={chosen =>
        onChange({
          ...asked,
          tier: chosen === null ? undefined : String(chosen),
        })
      }
    />
  );
}
