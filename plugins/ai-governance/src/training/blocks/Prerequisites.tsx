import type { TrainingPathDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/ui';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import styles from '../training.module.css';

/** Paths whose certificates the quiz asks for, each with whether the reader has it. */
export function Prerequisites({
  paths,
}: {
  readonly paths: TrainingPathDetail['prerequisites'];
}) {
  const t = useText();
  const hrefOf = useTrainingHref();
  return (
    <ul className={shared.plainList}>
      {paths.map(({ path, title, isHeld }) => (
        <li key={path} className={styles.line}>
          <Link href={hrefOf(trainingPaths.path(path))}>{title}</Link>
          <StateWord tone={isHeld ? 'success' : 'warning'} look="plain">
            {t(isHeld ? 'training.path.held' : 'training.path.notHeld')}
          </StateWord>
        </li>
      ))}
    </ul>
  );
}
