import {
  Checkbox,
  Radio,
  RadioGroup,
  Text,
  TextAreaField,
  TextField,
} from '@backstage/ui';
import { Choice } from '../../shared/Choice';
import { useText } from '../../shared/useText';
import styles from '../classification.module.css';
import { KINDS } from '../openFilters';
import { useTiers } from '../useTiers';
import { LINES, type BatchDraft } from './batchDraft';
import { parseBatchList } from './parseBatchList';

interface BatchFormProps {
  readonly draft: BatchDraft;
  readonly onChange: (draft: BatchDraft) => void;
}

/** Which entities are to become what: by rule, or as a list. */
export function BatchForm({ draft, onChange }: BatchFormProps) {
  const t = useText();
  return (
    <>
      <RadioGroup
        label={t('classification.batch.by')}
        orientation="horizontal"
        value={draft.by}
        onChange={by =>
          onChange({ ...draft, by: by === 'list' ? 'list' : 'rule' })
        }
      >
        <Radio value="rule">{t('classification.batch.byRule')}</Radio>
        <Radio value="list">{t('classification.batch.byList')}</Radio>
      </RadioGroup>
      {draft.by === 'rule' ? (
        <RuleFields draft={draft} onChange={onChange} />
      ) : (
        <ListField draft={draft} onChange={onChange} />
      )}
    </>
  );
}

function RuleFields({ draft, onChange }: BatchFormProps) {
  const t = useText();
  const tiers = useTiers();
  return (
    <>
      <Text as="p" color="secondary">
        {t('classification.batch.ruleHint')}
      </Text>
      <div className={styles.filters}>
        {LINES.map(name => (
          <TextField
            key={name}
            size="small"
            label={t(`classification.batch.line.${name}`)}
            placeholder={t(`classification.batch.placeholder.${name}`)}
            autoComplete="off"
            value={draft.lines[name]}
            onChange={text =>
              onChange({ ...draft, lines: { ...draft.lines, [name]: text } })
            }
          />
        ))}
        <Choice
          label={t('classification.open.filter.kind')}
          none={t('classification.open.filter.any')}
          value={draft.kind}
          options={KINDS.map(id => ({
            id,
            label: t(`classification.open.kind.${id}`),
          }))}
          onChange={id =>
            onChange({ ...draft, kind: KINDS.find(kind => kind === id) })
          }
        />
      </div>
      <Checkbox
        isSelected={draft.isUnclassified}
        onChange={isUnclassified => onChange({ ...draft, isUnclassified })}
      >
        {t('classification.batch.isUnclassified')}
      </Checkbox>
      <div className={styles.pair}>
        <Choice
          label={t('classification.batch.tier')}
          none={t('classification.request.asItIs')}
          value={draft.tier}
          options={tiers.map(({ id, title }) => ({ id, label: title }))}
          onChange={tier => onChange({ ...draft, tier })}
        />
        <Choice
          label={t('classification.request.criticality')}
          none={t('classification.request.asItIs')}
          value={draft.critical}
          options={[
            { id: 'yes', label: t('classification.request.critical') },
            { id: 'no', label: t('classification.request.notCritical') },
          ]}
          onChange={id =>
            onChange({
              ...draft,
              critical: id === 'yes' || id === 'no' ? id : undefined,
            })
          }
        />
      </div>
    </>
  );
}

function ListField({ draft, onChange }: BatchFormProps) {
  const t = useText();
  const { list, faulty } = parseBatchList(draft.text);
  return (
    <div>
      <TextAreaField
        label={t('classification.batch.list')}
        description={t('classification.batch.listHint')}
        rows={8}
        value={draft.text}
        onChange={text => onChange({ ...draft, text })}
      />
      <div aria-live="polite">
        <Text variant="body-small" color="secondary">
          {t('classification.batch.listRead', { count: list.length })}
        </Text>
        {faulty.length > 0 && (
          <Text as="p" variant="body-small" color="danger">
            {t('classification.batch.listFaulty', {
              lines: faulty.slice(0, 10).join(', '),
            })}
          </Text>
        )}
      </div>
    </div>
  );
}
