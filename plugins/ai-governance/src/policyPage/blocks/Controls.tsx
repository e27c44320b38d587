import type { Control } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Skeleton, Text } from '@backstage/ui';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { FailureState } from '../../shared/FailureState';
import { ACTIVE, cachesOf } from '../../shared/governanceCaches';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useResource } from '../../shared/useResource';
import { useText } from '../../shared/useText';

/** Who answers for each rule, with what is wrong about it. */
export function Controls() {
  const t = useText();
  const client = useApi(aiGovernanceApiRef);
  const { remote, recheck } = useResource(cachesOf(client).controls, ACTIVE);
  const problems =
    remote.status === 'ready' ? remote.data.filter(hasProblem).length : 0;
  return (
    <Section
      title={t('policyPage.controls.title')}
      aside={
        problems > 0 && (
          <StateWord tone="warning">
            {t('policyPage.controls.problems', { count: problems })}
          </StateWord>
        )
      }
    >
      {remote.status === 'loading' && <Skeleton width="100%" height="12rem" />}
      {remote.status === 'failed' && (
        <FailureState
          failure={remote.failure}
          isRetrying={remote.isChecking}
          onRetry={recheck}
        />
      )}
      {remote.status === 'ready' && <ControlTable controls={remote.data} />}
    </Section>
  );
}

const hasProblem = ({ isOwnerKnown, problem }: Control): boolean =>
  !isOwnerKnown || problem !== undefined;

function ControlTable({ controls }: { readonly controls: readonly Control[] }) {
  const t = useText();
  if (controls.length === 0) {
    return (
      <Text as="p" color="secondary">
        {t('policyPage.controls.empty')}
      </Text>
    );
  }
  return (
    <div className={shared.scroll}>
      <table className={shared.table}>
        <caption className={shared.hidden}>
          {t('policyPage.controls.title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('policyPage.controls.rule')}</th>
            <th scope="col">{t('policyPage.controls.effect')}</th>
            <th scope="col">{t('policyPage.controls.owner')}</th>
            <th scope="col">{t('policyPage.controls.state')}</th>
            <th scope="col">{t('policyPage.controls.sentences')}</th>
          </tr>
        </thead>
        <tbody>
          {controls.map(control => (
            <Row key={control.rule} control={control} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ control }: { readonly control: Control }) {
  const t = useText();
  const { rule, title, effect, owner, problem, sentences } = control;
  return (
    <tr>
      <th scope="row">
        {title !== undefined && <Text weight="bold">{title} </Text>}
        <code>{rule}</code>
      </th>
      <td>{t(`rule.effect.${effect}`)}</td>
      <td>
        <EntityRefLink entityRef={owner} />
      </td>
      <td>
        {hasProblem(control) ? (
          <>
            <StateWord look="plain" tone="danger">
              {t('policyPage.controls.problem')}
            </StateWord>
            {problem !== undefined && (
              <Text as="p" variant="body-small">
                <RichText>{sentenceCase(problem)}</RichText>
              </Text>
            )}
          </>
        ) : (
          <StateWord look="plain" tone="success">
            {t('policyPage.controls.known')}
          </StateWord>
        )}
      </td>
      <td>{sentences.join(', ')}</td>
    </tr>
  );
}
