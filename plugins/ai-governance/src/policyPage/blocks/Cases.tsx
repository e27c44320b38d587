import type {
  CaseResult,
  PolicyVersionDetail,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Switch, Text } from '@backstage/ui';
import { useState } from 'react';
import { Choice } from '../../shared/Choice';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useSearchFilters } from '../../shared/useSearchFilters';
import { useText } from '../../shared/useText';
import styles from '../policyPage.module.css';
import { presentCases, type CasesView } from '../present/cases';

/** So many cases are shown before the rest is asked for. */
const AT_FIRST = 10;

/** The cases of a version with their results; the filters stand in the address. */
export function Cases({
  cases,
}: {
  readonly cases: PolicyVersionDetail['cases'];
}) {
  const t = useText();
  const { params, change } = useSearchFilters();
  const onlyFailed = params.get('cases') === 'failed';
  const sentence = params.get('proves') ?? undefined;
  const view = presentCases(cases, { onlyFailed, sentence });
  return (
    <Section
      title={t('policyPage.cases.title')}
      aside={view.total > 0 && <Result view={view} />}
    >
      {view.total === 0 ? (
        <Text as="p" color="secondary">
          <RichText>{t('policyPage.cases.empty')}</RichText>
        </Text>
      ) : (
        <>
          <div className={styles.caseFilters}>
            <Choice
              className={styles.proves}
              label={t('policyPage.cases.sentence')}
              none={t('policyPage.cases.any')}
              value={sentence}
              options={view.sentences.map(id => ({ id, label: id }))}
              onChange={proves => change({ proves })}
            />
            <Switch
              label={t('policyPage.cases.onlyFailed')}
              isSelected={onlyFailed}
              onChange={isOn => change({ cases: isOn ? 'failed' : undefined })}
            />
          </div>
          {view.shown.length === 0 ? (
            <Text as="p" color="secondary">
              {t('policyPage.cases.noMatch')}
            </Text>
          ) : (
            <CaseList key={`${onlyFailed}-${sentence}`} items={view.shown} />
          )}
        </>
      )}
    </Section>
  );
}

function CaseList({ items }: { readonly items: readonly CaseResult[] }) {
  const t = useText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, AT_FIRST);
  const rest = items.length - shown.length;
  return (
    <>
      <ul className={shared.rowList}>
        {shown.map(item => (
          <li key={item.name}>
            <Case item={item} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.moreCases}>
          <Button
            size="small"
            variant="secondary"
            onPress={() => setIsWhole(true)}
          >
            {t('policyPage.cases.showRest', { count: rest })}
          </Button>
        </div>
      )}
    </>
  );
}

function Result({ view }: { readonly view: CasesView }) {
  const t = useText();
  return view.failed === 0 ? (
    <StateWord tone="success">
      {t('policyPage.cases.allHold', { count: view.total })}
    </StateWord>
  ) : (
    <StateWord tone="danger">
      {t('policyPage.cases.fail', {
        count: view.failed,
        total: String(view.total),
      })}
    </StateWord>
  );
}

function Case({ item }: { readonly item: CaseResult }) {
  const t = useText();
  return (
    <div className={styles.case}>
      <span className={styles.caseResult}>
        <StateWord look="plain" tone={item.hasPassed ? 'success' : 'danger'}>
          {t(
            item.hasPassed
              ? 'policyPage.cases.holds'
              : 'policyPage.cases.fails',
          )}
        </StateWord>
      </span>
      <span className={styles.caseName}>
        <RichText>{item.name}</RichText>
        {item.failures.map(failure => (
          <Text key={failure} as="p" variant="body-small" color="danger">
            <RichText>{failure}</RichText>
          </Text>
        ))}
      </span>
      <Text variant="body-small" color="secondary">
        {item.sentences.join(', ')}
      </Text>
    </div>
  );
}
