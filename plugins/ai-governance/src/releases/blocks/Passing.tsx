import { Text } from '@backstage/ui';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { ReleaseView } from '../present/release';
import { ChangeLine } from './ChangeLine';

interface PassingProps {
  readonly release: ReleaseView;
  readonly onOpen: (decisionId: string) => void;
}

/** The changes of a release that pass; nothing where something else is all there is. */
export function Passing({
  release: { passing, holding, undecided },
  onOpen,
}: PassingProps) {
  const t = useText();
  const isEmpty = passing.length === 0;
  if (isEmpty && holding.length + undecided.total > 0) return null;
  return (
    <Section title={t('releases.passing.title')}>
      {isEmpty ? (
        <Text as="p" color="secondary">
          {t('releases.passing.none')}
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
