import type { TrainingNeed } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonLink, Text } from '@backstage/ui';
import { RuleLinks } from '../../playbooks/blocks/PlaybookLinks';
import { Instant } from '../../shared/Instant';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { strictestMode } from '../present/needs';
import training from '../training.module.css';

/** One path that is missing or ends soon, what follows from that, and where to begin. */
export function NeedRow({ need }: { readonly need: TrainingNeed }) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { path, title, minutes, isHeld, expiresAt, state, rules } = need;
  const name = title ?? path;
  return (
    <li className={training.row}>
      <div className={training.words}>
        <div className={training.line}>
          <Text weight="bold">{name}</Text>
          {minutes !== undefined && (
            <Text variant="body-small" color="secondary">
              {t('training.minutes', { count: minutes })}
            </Text>
          )}
          <StateWord tone={isHeld ? 'warning' : 'danger'} look="plain">
            {!isHeld && t('training.needs.missing')}
            {isHeld &&
              t(
                state === 'superseded'
                  ? 'training.state.superseded'
                  : 'training.state.expiring',
              )}{' '}
            {isHeld && expiresAt !== undefined && <Instant at={expiresAt} />}
          </StateWord>
        </div>
        <Text as="p">
          {title === undefined
            ? t('training.needs.notPublished')
            : t(`training.needs.mode.${strictestMode(rules)}`)}
        </Text>
        <div className={training.facts}>
          <span>{t('training.needs.rules')}</span>
          <RuleLinks ids={rules.map(({ rule }) => rule)} />
        </div>
      </div>
      {title !== undefined && (
        <ButtonLink
          size="small"
          href={hrefOf(trainingPaths.path(path))}
          aria-label={t(
            isHeld ? 'training.needs.renewOf' : 'training.needs.startOf',
            { title },
          )}
        >
          {t(isHeld ? 'training.needs.renew' : 'training.needs.start')}
        </ButtonLink>
      )}
    </li>
  );
}
