import type { DraftRevision } from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';

/** How much longer each revision is than the kept one before it, as words; the oldest of a list tells its length alone. */
export function growthOf(
  revisions: readonly DraftRevision[],
  at: number,
  t: Text,
): string {
  const revision = revisions[at];
  const before = revisions[at + 1];
  if (!revision) return '';
  if (!before) {
    return t('drafts.revisions.length', { length: String(revision.length) });
  }
  const difference = revision.length - before.length;
  if (difference === 0) return t('drafts.revisions.sameLength');
  return t(
    difference > 0 ? 'drafts.revisions.longer' : 'drafts.revisions.shorter',
    {
      difference: String(Math.abs(difference)),
    },
  );
}
