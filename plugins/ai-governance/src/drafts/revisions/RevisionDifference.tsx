import type { DraftRevision } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Skeleton } from '@backstage/ui';
import type { ReactNode } from 'react';
import { Choice } from '../../shared/Choice';
import { FailureState } from '../../shared/FailureState';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { OpenDraft } from '../draftState';
import { useRevision } from './useRevision';

/** A text with the name it is shown under. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Shows what two texts differ in. */
export type RenderDifference = (
  before: NamedText,
  after: NamedText,
) => ReactNode;

interface RevisionDifferenceProps {
  readonly open: OpenDraft;
  readonly revision: number;
  readonly against: number | undefined;
  readonly revisions: readonly DraftRevision[];
  readonly onAgainst: (against: number | undefined) => void;
  readonly renderDifference: RenderDifference;
}

/** One revision beside what is written now, or beside any other one; the older on the left. */
export function RevisionDifference({
  open,
  revision,
  against,
  revisions,
  onAgainst,
  renderDifference,
}: RevisionDifferenceProps) {
  const t = useText();
  const { draftId } = open.draft;
  const nameOf = (number: number) =>
    t('drafts.revision', { revision: String(number) });
  const now = { name: t('drafts.revisions.now'), text: open.body };
  return (
    <div className={shared.stack}>
      <Choice
        label={t('drafts.revisions.against', { revision: String(revision) })}
        none={now.name}
        value={against === undefined ? undefined : String(against)}
        options={revisions
          .filter(each => each.revision !== revision)
          .map(each => ({
            id: String(each.revision),
            label: nameOf(each.revision),
          }))}
        onChange={id => onAgainst(id === undefined ? undefined : Number(id))}
      />
      <WithText of={{ draftId, revision, name: nameOf(revision) }}>
        {chosen =>
          against === undefined ? (
            renderDifference(chosen, now)
          ) : (
            <WithText
              of={{ draftId, revision: against, name: nameOf(against) }}
            >
              {other =>
                against < revision
                  ? renderDifference(other, chosen)
                  : renderDifference(chosen, other)
              }
            </WithText>
          )
        }
      </WithText>
    </div>
  );
}

/** Reads the text of a revision and hands it on. */
function WithText({
  of: { draftId, revision, name },
  children,
}: {
  readonly of: {
    readonly draftId: string;
    readonly revision: number;
    readonly name: string;
  };
  readonly children: (text: NamedText) => ReactNode;
}) {
  const t = useText();
  const { remote, reload } = useRevision(draftId, revision);
  if (remote.status === 'loading') {
    return (
      <div role="status" aria-label={t('drafts.revisions.loading')}>
        <Skeleton width="100%" height="12rem" />
      </div>
    );
  }
  if (remote.status === 'failed') {
    return (
      <FailureState
        of="draft"
        failure={remote.failure}
        isRetrying={remote.isChecking}
        onRetry={reload}
      />
    );
  }
  const text = remote.data[0]?.body ?? '';
  return <>{children({ name, text })}</>;
}
