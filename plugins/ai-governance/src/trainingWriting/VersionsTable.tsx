import type { TrainingVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/ui';
import { Actor } from '../policyPage/blocks/Actor';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { StateWord } from '../shared/StateWord';
import { useText } from '../shared/useText';
import { trainingPaths, useTrainingHref } from '../training/paths';
import { VERSION_TONE } from './present/versionState';
import styles from './trainingWriting.module.css';

const COLUMNS = ['path', 'version', 'state', 'reason', 'proposed'] as const;

/** Versions in the order given. */
export function VersionsTable({
  versions,
}: {
  readonly versions: readonly TrainingVersion[];
}) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.versions}`}>
        <caption className={shared.hidden}>
          {t('trainingWriting.versions.caption')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`trainingWriting.versions.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(version => (
            <Row key={version.versionId} version={version} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ version: of }: { readonly version: TrainingVersion }) {
  const t = useText();
  const hrefOf = useTrainingHref();
  const { versionId, title, version, state, isCurrent, reason } = of;
  return (
    <tr>
      <th scope="row">
        <Link href={hrefOf(trainingPaths.version(versionId))} weight="bold">
          {title}
        </Link>
      </th>
      <td>
        {version}
        {isCurrent && (
          <>
            {' '}
            <span className={shared.badge}>
              {t('trainingWriting.versions.current')}
            </span>
          </>
        )}
      </td>
      <td>
        <StateWord tone={VERSION_TONE[state]} look="plain">
          {t(`trainingWriting.versions.states.${state}`)}
        </StateWord>
      </td>
      <td className={styles.reason}>
        <RichText>{reason}</RichText>
      </td>
      <td>
        <Actor by={of.proposedBy} at={of.proposedAt} />
      </td>
    </tr>
  );
}
