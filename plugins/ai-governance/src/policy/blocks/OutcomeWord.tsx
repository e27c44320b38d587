import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import type { OutcomeView } from '../present';

/** Passed, held, denied, or preview with what it would be. */
export function OutcomeWord({ outcome }: { readonly outcome: OutcomeView }) {
  const t = useText();
  const isPreview = outcome.word === 'preview';
  return (
    <StateWord tone={outcome.tone}>
      {t(`decision.word.${outcome.word}`)}
      {isPreview &&
        outcome.wouldBe &&
        `, ${t(`decision.wouldBe.${outcome.wouldBe}`)}`}
    </StateWord>
  );
}
