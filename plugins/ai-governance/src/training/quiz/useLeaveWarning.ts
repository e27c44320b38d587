import { useEffect } from 'react';
import type { KeptAnswers } from './AnswerKeeper';

/** Has the browser ask before the page is left while an answer is not saved. */
export function useLeaveWarning(answers: KeptAnswers): void {
  const isUnsaved = [...answers.values()].some(
    ({ saving }) => saving === 'saving' || saving === 'failed',
  );
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
