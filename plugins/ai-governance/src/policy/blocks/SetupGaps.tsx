import {
  ANNOTATION_GITHUB_SLUG,
  ANNOTATION_GITLAB_SLUG,
  ANNOTATION_SENSITIVITY_TIER,
  ANNOTATION_SOURCE_LOCATION,
  type EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Alert, Text } from '@backstage/ui';
import { CopyLine } from '../../shared/CopyLine';
import { RichText } from '../../shared/RichText';
import { useText } from '../../shared/useText';
import styles from '../policy.module.css';
import { setupGaps, type SetupGap } from '../present';

const REPOSITORY_ANNOTATIONS = [
  `${ANNOTATION_GITHUB_SLUG}: owner/name`,
  `${ANNOTATION_GITLAB_SLUG}: group/name`,
  `${ANNOTATION_SOURCE_LOCATION}: url:https://git.example.com/owner/name/`,
];

/** What is missing or wrong on the component itself, and the lines that mend it. */
export function SetupGaps({ policy }: { readonly policy: EntityPolicy }) {
  const t = useText();
  const gaps = setupGaps(policy);
  if (gaps.length === 0) return null;
  return (
    <Alert
      status="warning"
      icon
      title={t('setup.title')}
      description={
        <div className={styles.gaps}>
          {gaps.map((gap, index) => (
            <Gap key={index} gap={gap} />
          ))}
        </div>
      }
    />
  );
}

function Gap({ gap }: { readonly gap: SetupGap }) {
  const t = useText();
  if (gap.kind === 'problem') {
    return (
      <Text as="p">
        <RichText>{gap.text}</RichText>
      </Text>
    );
  }
  const lines =
    gap.kind === 'noRepository'
      ? REPOSITORY_ANNOTATIONS
      : [`${ANNOTATION_SENSITIVITY_TIER}: internal`];
  return (
    <div>
      <Text as="p">
        <RichText>{t(`setup.${gap.kind}`)}</RichText>
      </Text>
      {lines.map(line => (
        <CopyLine key={line} text={line} what={line} />
      ))}
    </div>
  );
}
