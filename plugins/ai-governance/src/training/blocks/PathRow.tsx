import type { TrainingSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { ButtonLink, Link, Text } from '@backstage/ui';
import { useCapture } from '../../shared/analytics';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import { nextStep } from '../present/standing';
import styles from '../training.module.css';
import { Standing } from './Standing';

/** One path of the catalogue: what it teaches, how long it takes, where the reader stands, and what is next. */
export function PathRow({ training }: { readonly training: TrainingSummary }) {
  const t = useText();
  const capture = useCapture();
  const hrefOf = useTrainingHref();
  const { path, title, summary, minutes, modules, version, standing } =
    training;
  const next = nextStep(path, standing);
  const action = t(`training.next.${next.action}`);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <div className={styles.line}>
          <Link
            href={hrefOf(trainingPaths.path(path))}
            weight="bold"
            onClick={() => capture('openTraining', path)}
          >
            {title}
          </Link>
          <Standing standing={standing} modules={modules} />
        </div>
        <Text as="p">{summary}</Text>
        <div className={styles.facts}>
          <span>{t('training.minutes', { count: minutes })}</span>
          <span>{t('training.modules', { count: modules })}</span>
          <span>{t('training.version', { version })}</span>
        </div>
      </div>
      <ButtonLink
        size="small"
        variant={next.action === 'certificate' ? 'secondary' : 'primary'}
        href={hrefOf(next.to)}
        aria-label={t('training.next.of', { action, title })}
      >
        {action}
      </ButtonLink>
    </li>
  );
}
