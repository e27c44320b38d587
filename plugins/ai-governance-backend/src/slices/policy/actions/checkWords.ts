import {
  type Decision,
  obligationListWords,
  plural,
  reasonListWords,
  sectionWords,
  type Sentence,
  wouldBeWords,
} from '@ai-enablement/governance-core';
import type { CheckedEntity, PolicyCheck } from '../service/describeCheck';

/** The answer to an intention in plain sentences: yes or no first, then why, then what holds where. */
export function checkWords(
  { decision, assistantTitle, entities }: PolicyCheck,
  {
    files,
    moreEntities,
  }: { readonly files: number; readonly moreEntities: number },
): string {
  const subject =
    assistantTitle === 'none' ? 'work without AI' : assistantTitle;
  const where = whereWords(files);
  return [
    verdictWords(decision, subject, where),
    ...reasonListWords(decision),
    ...(decision.effect === 'deny' ? [] : obligationListWords(decision)),
    ...entities.flatMap(entitySection),
    ...(moreEntities > 0
      ? [
          '',
          `${plural(moreEntities, 'entity', 'entities')} of the repository more, not told here.`,
        ]
      : []),
  ].join('\n');
}

function whereWords(files: number): string {
  if (files === 0) return 'here';
  return files === 1 ? 'for this file' : `for these ${files} files`;
}

function verdictWords(
  decision: Decision,
  subject: string,
  where: string,
): string {
  const { effect, outcome, obligations } = decision;
  if (outcome === 'deny') return `No: ${subject} is not allowed ${where}.`;
  if (effect === 'deny')
    return `Not yet blocked: the policy does not allow ${subject} ${where}, and only says so at this stage. ${wouldBeWords(decision) ?? ''}`.trim();
  const conditions = obligations.filter(
    ({ mode, status }) => mode === 'enforce' && status !== 'waived',
  ).length;
  return conditions === 0
    ? `Yes: ${subject} is allowed ${where}.`
    : `Yes: ${subject} is allowed ${where}, under ${plural(conditions, 'condition')} before it is merged.`;
}

const entitySection = ({ status, sentences }: CheckedEntity) =>
  sectionWords(
    `What holds in \`${status.entityRef}\` (${status.isClassified ? status.tierTitle : 'no tier is set'})`,
    sentences.map(sentenceWords),
  );

const sentenceWords = ({ text, mode, fix, example }: Sentence): string =>
  [
    text,
    ...(mode === 'enforce' ? [] : [MODE_WORDS[mode]]),
    ...(fix ? [`To do: ${fix}`] : []),
    ...(example ? [`Example: ${example}`] : []),
  ].join(' ');

const MODE_WORDS = {
  observe: '(only recorded)',
  warn: '(shown but not blocking)',
} as const;
