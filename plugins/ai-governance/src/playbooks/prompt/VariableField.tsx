import type { PlaybookVariable } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  Checkbox,
  NumberField,
  Select,
  Text,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { useId } from 'react';
import { useText } from '../../shared/useText';
import { useVariableHint } from './useVariableHint';

interface VariableFieldProps {
  readonly variable: PlaybookVariable;
  /** As text; of a box `true` or `false`. */
  readonly value: string;
  /** What is wrong with it. */
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** As it was typed, without marks between thousands. */
const PLAIN_NUMBER = { useGrouping: false, maximumFractionDigits: 20 };

/** The field of one variable of a template, by its type. */
export function VariableField(props: VariableFieldProps) {
  const { variable, value, onChange } = props;
  const common = useCommon(props);
  switch (variable.type) {
    case 'multiline':
      return (
        <TextAreaField {...common} rows={6} value={value} onChange={onChange} />
      );
    case 'number':
      return (
        <NumberField
          {...common}
          formatOptions={PLAIN_NUMBER}
          value={value === '' ? NaN : Number(value)}
          onChange={number =>
            onChange(Number.isNaN(number) ? '' : String(number))
          }
        />
      );
    case 'choice':
      return <ChoiceField {...props} common={common} />;
    case 'boolean':
      return <BoxField {...props} hint={common.description} />;
    default:
      return <TextField {...common} value={value} onChange={onChange} />;
  }
}

function useCommon({ variable, error }: VariableFieldProps) {
  const t = useText();
  const { title, isRequired } = variable;
  return {
    size: 'small',
    label: title,
    description: useVariableHint(variable),
    isRequired,
    secondaryLabel: isRequired ? t('action.required') : undefined,
    validationBehavior: 'aria',
    validate: () => error,
  } as const;
}

function ChoiceField({
  variable,
  value,
  error,
  onChange,
  common: { validate: _, ...common },
}: VariableFieldProps & { readonly common: ReturnType<typeof useCommon> }) {
  const t = useText();
  const id = useId();
  return (
    <div>
      <Select
        {...common}
        placeholder={t('playbooks.prompt.choose')}
        options={(variable.options ?? []).map(option => ({
          id: option,
          label: option,
        }))}
        value={value === '' ? null : value}
        onChange={chosen => onChange(chosen === null ? '' : String(chosen))}
        isInvalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
      />
      <Fault id={id} error={error} />
    </div>
  );
}

function BoxField({
  variable,
  value,
  error,
  onChange,
  hint,
}: VariableFieldProps & { readonly hint: string | undefined }) {
  const id = useId();
  return (
    <div>
      <Checkbox
        isSelected={value === 'true'}
        isInvalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : id}
        onChange={isOn => onChange(String(isOn))}
      >
        {variable.title}
      </Checkbox>
      {hint !== undefined && (
        <Text as="p" variant="body-small" color="secondary">
          {hint}
        </Text>
      )}
      <Fault id={id} error={error} />
    </div>
  );
}

/** What is wrong with a field that shows nothing itself: a box, or a choice as long as nothing is chosen. */
function Fault({
  id,
  error,
}: {
  readonly id: string;
  readonly error: string | undefined;
}) {
  if (error === undefined) return null;
  return (
    <Text id={id} as="p" variant="body-small" color="danger">
      {error}
    </Text>
  );
}
