import type { PlaybookSummary } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { useCapture } from '../../shared/analytics';
import { CopyLine } from '../../shared/CopyLine';
import { FactList } from '../../shared/FactList';
import { Instant } from '../../shared/Instant';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { audienceWords } from '../present/audience';
import { Names } from './Names';
import { ReviewState } from './ReviewState';
import { RuleLinks, TagLinks } from './PlaybookLinks';

interface PlaybookHeadProps {
  readonly playbook: PlaybookSummary;
}

/** What a playbook is, whose, for whom, and how to take it along. */
export function PlaybookHead({ playbook }: PlaybookHeadProps) {
  const t = useText();
  const capture = useCapture();
  const { name, title, summary, kind } = playbook;
  return (
    <Section
      title={title}
      aside={
        <span className={shared.badge}>{t(`playbooks.kind.${kind}`)}</span>
      }
    >
      <div className={shared.stack}>
        <Text as="p">{summary}</Text>
        <Facts playbook={playbook} />
        <div>
          <Text as="p" variant="body-small" color="secondary">
            {t('playbooks.page.install')}
          </Text>
          <CopyLine
            text={`ai-governance playbook install ${name}`}
            what={t('playbooks.page.installCommand')}
            onCopy={() => capture('copyPlaybookInstall', name)}
          />
        </div>
      </div>
    </Section>
  );
}

function Facts({ playbook }: PlaybookHeadProps) {
  const t = useText();
  const { version, publishedAt, expiresAt, requiredReading } = playbook;
  const some = <T,>(list: readonly T[], shown: JSX.Element) =>
    list.length > 0 ? shown : undefined;
  return (
    <FactList
      facts={[
        [
          t('playbooks.page.version'),
          <>
            {t('playbooks.page.versionSince', { version })}{' '}
            <Instant at={publishedAt} />
          </>,
        ],
        [
          t('playbooks.page.owner'),
          <EntityRefLink entityRef={playbook.owner} />,
        ],
        [t('playbooks.audience.label'), audienceWords(playbook.audience, t)],
        [
          t('playbooks.page.requiredReading'),
          requiredReading &&
            t('playbooks.page.requiredWithin', {
              count: requiredReading.withinDays,
            }),
        ],
        [t('playbooks.page.reviewBy'), <ReviewState playbook={playbook} />],
        [
          t('playbooks.page.expiresAt'),
          expiresAt && <Instant at={expiresAt} />,
        ],
        [
          t('playbooks.page.rules'),
          some(playbook.policyRules, <RuleLinks ids={playbook.policyRules} />),
        ],
        [
          t('playbooks.page.risks'),
          some(playbook.risks, <Names names={playbook.risks} />),
        ],
        [
          t('playbooks.page.appliesTo'),
          some(playbook.appliesTo, <Names names={playbook.appliesTo} />),
        ],
        [
          t('playbooks.page.tags'),
          some(playbook.tags, <TagLinks tags={playbook.tags} />),
        ],
        [
          t('playbooks.page.tokens'),
          t('playbooks.page.tokensOf', { number: String(playbook.tokens) }),
        ],
      ]}
    />
  );
}
