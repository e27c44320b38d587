import { FactList } from '../../shared/FactList';
import { RichText } from '../../shared/RichText';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../approvals.module.css';
import type { ApprovalView } from '../present/approval';

/** What somebody approves: change, head commit, attribution, files, and what else is open. */
export function WhatIsApproved({
  approval,
}: {
  readonly approval: ApprovalView;
}) {
  const t = useText();
  const { attribution, assistants } = approval;
  return (
    <FactList
      facts={[
        [
          t('approvals.fact.change'),
          `${approval.repository} ${approval.title}`,
        ],
        [
          t('approvals.fact.head'),
          <code key="h" className={styles.sha}>
            {approval.head.sha}
          </code>,
        ],
        [
          t('approvals.fact.attribution'),
          attribution.known
            ? t(`decision.attribution.${attribution.known}`)
            : attribution.text,
        ],
        [
          t('approvals.fact.assistants'),
          assistants.length > 0 ? assistants.join(', ') : undefined,
        ],
        [t('approvals.fact.files'), <Files key="f" approval={approval} />],
        [
          t('approvals.fact.asks'),
          <Conditions key="a" conditions={approval.asks} />,
        ],
        [
          t('approvals.fact.otherOpen'),
          approval.otherOpen.length > 0 ? (
            <Conditions key="o" conditions={approval.otherOpen} />
          ) : (
            t('approvals.fact.nothingElse')
          ),
        ],
      ]}
    />
  );
}

function Files({
  approval: {
    files: { paths, more },
  },
}: {
  readonly approval: ApprovalView;
}) {
  const t = useText();
  return (
    <ul className={shared.plainList}>
      {paths.map(path => (
        <li key={path}>
          <code className={styles.path}>{path}</code>
        </li>
      ))}
      {more > 0 && <li>{t('approvals.moreFiles', { count: more })}</li>}
    </ul>
  );
}

function Conditions({
  conditions,
}: {
  readonly conditions: ApprovalView['asks'];
}) {
  return (
    <ul className={shared.plainList}>
      {conditions.map(({ text, found }, index) => (
        <li key={index}>
          <RichText>{text}</RichText> (<RichText>{found}</RichText>)
        </li>
      ))}
    </ul>
  );
}
