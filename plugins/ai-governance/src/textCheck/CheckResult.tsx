import type { TextCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { plainWords } from '@ai-enablement/governance-core';
import { Text } from '@backstage/ui';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import { CopyRedacted } from './CopyRedacted';
import { Findings } from './Findings';

/** What was found in a text, and what to do about it. */
export function CheckResult({ result }: { readonly result: TextCheck }) {
  const t = useText();
  const { findings, problems, classes, redacted } = result;
  const isClean = findings.length === 0 && problems.length === 0;
  return (
    <div className={shared.stack}>
      {isClean && <StateWord tone="success">{t('textCheck.clean')}</StateWord>}
      {findings.length > 0 && (
        <>
          <StateWord tone="danger">
            {t('textCheck.found', { count: findings.length })}
          </StateWord>
          <Findings findings={findings} />
        </>
      )}
      {problems.length > 0 && (
        <>
          <StateWord tone="danger">{t('textCheck.incomplete')}</StateWord>
          <ul>
            {problems.map(({ rule, message }) => (
              <li key={`${rule} ${message}`}>
                <RichText>{t('textCheck.problem', { rule, message })}</RichText>
              </li>
            ))}
          </ul>
        </>
      )}
      {redacted !== undefined && problems.length === 0 && (
        <CopyRedacted text={redacted} />
      )}
      {findings.length > 0 && redacted === undefined && (
        <Text as="p">{t('textCheck.notRedacted')}</Text>
      )}
      <Text as="p" color="secondary">
        {t('textCheck.lookedFor', {
          classes: classes.map(plainWords).join(', '),
        })}{' '}
        {isClean && t('textCheck.cleanHint')}
      </Text>
    </div>
  );
}
