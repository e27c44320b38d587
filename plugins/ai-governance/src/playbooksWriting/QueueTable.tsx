import type { PlaybookVersion } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/ui';
import { Actor } from '../policyPage/blocks/Actor';
import { RichText } from '../shared/RichText';
import shared from '../shared/shared.module.css';
import { useText } from '../shared/useText';
import { playbookPaths, usePlaybookHref } from './paths';
import styles from './playbooksWriting.module.css';

const COLUMNS = ['playbook', 'kind', 'version', 'reason', 'proposed'] as const;

/** Versions that wait, in the order given. */
export function QueueTable({
  versions,
}: {
  readonly versions: readonly PlaybookVersion[];
}) {
  const t = useText();
  return (
    <div className={shared.scroll}>
      <table className={`${shared.table} ${styles.queue}`}>
        <caption className={shared.hidden}>
          {t('playbooksWriting.queue.caption')}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {t(`playbooksWriting.queue.column.${column}`)}
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

function Row({ version: of }: { readonly version: PlaybookVersion }) {
  const t = useText();
  const hrefOf = usePlaybookHref();
  const { versionId, title, kind, version, reason } = of;
  return (
    <tr>
      <th scope="row">
        <Link href={hrefOf(playbookPaths.version(versionId))} weight="bold">
          {title}
        </Link>
      </th>
      <td>{t(`playbooks.kind.${kind}`)}</td>
      <td>{version}</td>
      <td className={styles.reason}>
        <RichText>{reason}</RichText>
      </td>
      <td>
        <Actor by={of.proposedBy} at={of.proposedAt} />
      </td>
    </tr>
  );
}
