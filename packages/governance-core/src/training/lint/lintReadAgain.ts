import { headingsOf, readMarkdown } from '../../playbooks/markdown';
import { quoteValue } from '../../shared/document/documentPath';
import { moduleFile, questionsFile } from '../format/parseTraining';
import type { TrainingLint } from './types';

/** Every question sends whoever answers it wrongly to a heading that is there. */
export const lintReadAgain: TrainingLint = ({ modules }) =>
  modules.flatMap(({ name, text, questions }) => {
    const headings = new Set(
      headingsOf(readMarkdown(text)).map(heading => heading.text),
    );
    return questions
      .filter(({ readAgain }) => !headings.has(readAgain))
      .map(({ id, readAgain }) => ({
        severity: 'error' as const,
        code: 'training.headingNotFound',
        message: `the question ${quoteValue(id)} sends to the heading ${quoteValue(readAgain)}, which ${moduleFile(name)} does not have; expected one of its headings, word for word`,
        file: questionsFile(name),
      }));
  });
