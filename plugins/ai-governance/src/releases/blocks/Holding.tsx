import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import type { ChangeView } from '../present/release';
import { ChangeLine } from './ChangeLine';

interface HoldingProps {
  readonly changes: readonly ChangeView[];
  readonly onOpen: (decisionId: string) => void;
}

/** The changes that hold a release, with why; nothing where none does. */
export function Holding({ changes, onOpen }: HoldingProps) {
  const t = useText();
  if (changes.length === 0) return null;
  return (
    <Section title={t('releases.holding.title')}>
      <ul className={shared.rowList}>
        {changes.map(change => (
          <li key={change.decisionId}>
            <ChangeLine change={change} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
