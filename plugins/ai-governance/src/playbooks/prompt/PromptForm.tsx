import type { PlaybookVariable } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import type { FormEvent } from 'react';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useFirstFaulty } from '../../shared/useFirstFaulty';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';
import { FilledIn } from './FilledIn';
import { FillInFailure } from './FillInFailure';
import { useFillIn } from './useFillIn';
import { VariableField } from './VariableField';

interface PromptFormProps {
  /** Of the playbook. */
  readonly name: string;
  readonly variables: readonly PlaybookVariable[];
}

/** Fills in a prompt template. What is entered stands in this form alone: not in the address, and kept nowhere. */
export function PromptForm({ name, variables }: PromptFormProps) {
  const t = useText();
  const { values, state, change, fillIn } = useFillIn(name, variables);
  const failure = state.status === 'failed' ? state.failure : undefined;
  const errorAt = useFieldFailures(failure, values);
  const fields = useFirstFaulty(failure);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void fillIn();
  };
  return (
    <Section title={t('playbooks.prompt.title')}>
      <div className={shared.stack}>
        <Text as="p" color="secondary">
          {t('playbooks.prompt.intro')}
        </Text>
        <form
          aria-label={t('playbooks.prompt.title')}
          autoComplete="off"
          noValidate
          onSubmit={submit}
        >
          <div ref={fields} className={styles.form}>
            {failure && (
              <FillInFailure
                failure={failure}
                fields={variables.map(variable => variable.name)}
              />
            )}
            {variables.map(variable => (
              <VariableField
                key={variable.name}
                variable={variable}
                value={values[variable.name] ?? ''}
                error={errorAt(variable.name)}
                onChange={value => change(variable.name, value)}
              />
            ))}
            <div>
              <Button type="submit" isPending={state.status === 'filling'}>
                {t('playbooks.prompt.submit')}
              </Button>
            </div>
          </div>
        </form>
        {state.status === 'filled' && (
          <FilledIn name={name} variables={variables} result={state.result} />
        )}
      </div>
    </Section>
  );
}
