import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { ReleaseView } from '../present/release';
import { ChangeLine } from './ChangeLine';

interface PassingProps {
  readonly release: Pick<ReleaseView, 'passing' | 'holding'>;
  readonly onOpen: (decisionId: string) => void;
}

/** The changes of a release that pass. */
export function Passing({
  release: { passing, holding },
  onOpen,
}: PassingProps) {
  const t = useText();
  return (
    <Section title={t('releases.passing.title')}>
      {passing.length === 0 ? (
        <Text as="p" color="secondary">
          {t(
            holding.length === 0
              ? 'releases.passing.noChanges'
              : 'releases.passing.none',
          )}
        </Text>
      ) : (
        <ul className={shared.rowList}>
          {passing.map(change => (
            <li key={change.decisionId}>
              <ChangeLine change={change} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
