import { useEffect, useState } from 'react';
import {
  type CaseOutcome,
  checkDocument,
  type DocumentIssues,
  runCases,
} from './checkDocument';

/** What is known of the document that is being written. */
export interface Checks {
  readonly issues: DocumentIssues;
  /** Absent until they ran, and while the document has errors. */
  readonly cases?: readonly CaseOutcome[];
  /** Whether what is shown is of an older text. */
  readonly isChecking: boolean;
}

const NOTHING: DocumentIssues = { errors: [], warnings: [] };

/** A text is checked when nothing was typed for so long. */
const PAUSE_MS = 350;

/** Checks a document and runs its cases whenever the writing pauses. The portal has the last word when it is proposed. */
export function useChecks(text: string): Checks {
  const [checks, setChecks] = useState<Checks>({
    issues: NOTHING,
    isChecking: true,
  });
  useEffect(() => {
    const stop = new AbortController();
    setChecks(before => ({ ...before, isChecking: true }));
    const timer = setTimeout(async () => {
      const issues = checkDocument(text);
      if (!issues.parsed) {
        setChecks({ issues, isChecking: false });
        return;
      }
      setChecks(before => ({ ...before, issues }));
      const cases = await runCases(issues.parsed, stop.signal);
      if (cases) setChecks({ issues, cases, isChecking: false });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return checks;
}
