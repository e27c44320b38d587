import { Text } from '@backstage/ui';
import { useText } from '../../shared/useText';
import type { ReleaseView } from '../present/release';

/** How much is in a release, and how much of it holds it. */
export function InShort({ release }: { readonly release: ReleaseView }) {
  const t = useText();
  const { holding, passing, undecided, commits, start } = release;
  const open = [
    holding.length > 0 && t('releases.held', { count: holding.length }),
    undecided.total > 0 && t('releases.undecided', { count: undecided.total }),
    start === 'gap' && t('releases.gap'),
  ].filter(Boolean);
  return (
    <>
      <Text>
        {t('releases.inChanges', {
          commits: t('releases.commits', { count: commits }),
          changes: t('releases.changes', {
            count: holding.length + passing.length,
          }),
        })}
      </Text>
      {open.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {open.join(' · ')}
        </Text>
      )}
    </>
  );
}
