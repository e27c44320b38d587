import type { TrainingPathDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link, Text } from '@backstage/ui';
import { Day } from '../../playbooks/blocks/Day';
import { RuleLinks } from '../../playbooks/blocks/PlaybookLinks';
import { audienceWords } from '../../playbooks/present/audience';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { trainingPaths, useTrainingHref } from '../paths';
import styles from '../training.module.css';
import { Prerequisites } from './Prerequisites';
import { Standing } from './Standing';

interface PathHeadProps {
  readonly detail: TrainingPathDetail;
}

/** What a path is, whose, for whom, what it needs and brings, and where the reader stands. */
export function PathHead({ detail }: PathHeadProps) {
  const t = useText();
  const { title, summary, standing, modules } = detail;
  return (
    <Section
      title={title}
      aside={<Standing standing={standing} modules={modules.length} />}
    >
      <div className={shared.stack}>
        <Text as="p">{summary}</Text>
        <Facts detail={detail} />
        <div className={styles.actions}>
          <Text variant="body-small" color="secondary">
            {t('training.path.private')}
          </Text>
          <WriterLinks detail={detail} />
        </div>
      </div>
    </Section>
  );
}

function Facts({ detail }: PathHeadProps) {
  const t = useText();
  const { minutes, modules, version, publishedAt, policyRules } = detail;
  return (
    <FactList
      facts={[
        [
          t('training.path.length'),
          `${t('training.minutes', { count: minutes })} · ${t('training.modules', { count: modules.length })}`,
        ],
        [t('training.path.audience'), audienceWords(detail.audience, t)],
        [
          t('training.path.before'),
          detail.prerequisites.length > 0 ? (
            <Prerequisites key="before" paths={detail.prerequisites} />
          ) : undefined,
        ],
        [
          t('training.path.rules'),
          policyRules.length > 0 ? (
            <RuleLinks key="rules" ids={policyRules} />
          ) : undefined,
        ],
        [
          t('training.path.valid'),
          t('training.path.validDays', { count: detail.validDays }),
        ],
        [
          t('training.path.version'),
          <span key="version">
            {t('training.path.versionSince', { version })}{' '}
            <Instant at={publishedAt} />
          </span>,
        ],
        [
          t('training.path.owner'),
          <EntityRefLink key="owner" entityRef={detail.owner} />,
        ],
        [
          t('training.path.reviewBy'),
          <Day key="reviewBy" on={detail.reviewBy} />,
        ],
      ]}
    />
  );
}

/** For those who write and review training. */
function WriterLinks({ detail: { path, rights } }: PathHeadProps) {
  const t = useText();
  const hrefOf = useTrainingHref();
  return (
    <>
      {(rights.propose || rights.publish) && (
        <Link href={hrefOf(trainingPaths.versionsOf(path))}>
          {t('trainingWriting.versionsOf')}
        </Link>
      )}
      {rights.propose && (
        <Link href={hrefOf(trainingPaths.change(path))}>
          {t('trainingWriting.change.open')}
        </Link>
      )}
    </>
  );
}
