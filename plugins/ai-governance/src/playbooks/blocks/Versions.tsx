import type {
  PlaybookDetail,
  PlaybookVersion,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import { Actor } from '../../policyPage/blocks/Actor';
import { ChangeLink } from '../../playbooksWriting/ChangeLink';
import { playbookVersionRouteRef } from '../../routes';
import { Instant } from '../../shared/Instant';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import styles from '../playbooks.module.css';
import { VERSION_TONE } from '../present/versions';

const COLUMNS = [
  'version',
  'state',
  'reason',
  'proposed',
  'decided',
  'from',
] as const;

/** Every version that the reader may know of, newest first, with why it came. */
export function Versions({
  detail: { playbook, versions, rights },
}: {
  readonly detail: PlaybookDetail;
}) {
  const t = useText();
  const isLinked = rights.mayPropose || rights.mayPublish;
  return (
    <Section
      title={t('playbooks.versions.title')}
      aside={rights.mayPropose && <ChangeLink name={playbook.name} />}
    >
      {versions.length === 0 ? (
        <Text as="p" color="secondary">
          {t('playbooks.versions.empty')}
        </Text>
      ) : (
        <div className={shared.scroll}>
          <table className={`${shared.table} ${styles.versions}`}>
            <caption className={shared.hidden}>
              {t('playbooks.versions.title')}
            </caption>
            <thead>
              <tr>
                {COLUMNS.map(column => (
                  <th key={column} scope="col">
                    {t(`playbooks.versions.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {versions.map(version => (
                <Row
                  key={version.versionId}
                  version={version}
                  isLinked={isLinked}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

function Row({
  version,
  isLinked,
}: {
  readonly version: PlaybookVersion;
  readonly isLinked: boolean;
}) {
  const t = useText();
  const { versionId, state, reason, decidedReason, effectiveFrom } = version;
  const href = useRouteRef(playbookVersionRouteRef)?.({ versionId });
  return (
    <tr>
      <th scope="row">
        {isLinked && href !== undefined ? (
          <Link href={href} weight="bold">
            {version.version}
          </Link>
        ) : (
          version.version
        )}
        {version.source === 'library' && (
          <>
            {' '}
            <span className={shared.badge}>
              {t('playbooks.versions.library')}
            </span>
          </>
        )}
      </th>
      <td>
        <StateWord tone={VERSION_TONE[state]} look="plain">
          {t(`playbooks.versions.states.${state}`)}
        </StateWord>
      </td>
      <td className={styles.reason}>
        <RichText>{reason}</RichText>
      </td>
      <td>
        <Actor by={version.proposedBy} at={version.proposedAt} />
      </td>
      <td className={styles.reason}>
        <Actor by={version.decidedBy} at={version.decidedAt} />
        {decidedReason !== undefined && (
          <Text as="p" variant="body-small" color="secondary">
            <RichText>{decidedReason}</RichText>
          </Text>
        )}
      </td>
      <td>{effectiveFrom !== undefined && <Instant at={effectiveFrom} />}</td>
    </tr>
  );
}
