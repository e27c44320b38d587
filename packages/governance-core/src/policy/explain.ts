import { sortedUnique } from '../shared/order';
import { joinWords, plainWords } from '../shared/sentence';
import {
  askAbout,
  type AssistantAnswer,
  type EntityQuestion,
} from './assistantAnswers';
import type { CompiledPolicy } from './compile';
import type { Obligation } from './decision';
import { entityStatus, type EntityStatus } from './status';
import { MODES, SURFACES, type Mode } from './types';

/** One line of the answer to "what may I do here?", computed from the policy. */
export interface Sentence {
  readonly kind: 'may' | 'must' | 'mustNot' | 'note' | 'next';
  /** Plain sentence; code in backticks. */
  readonly text: string;
  /** Ids of the rules behind it, written or implicit; empty for what stands in the document outside rules. */
  readonly rules: readonly string[];
  /** Ids of the statement's sentences behind it. */
  readonly sentences: readonly string[];
  readonly mode: Mode;
  readonly example?: string;
  readonly fix?: string;
}

/**
 * Answers *what may I do here, and why* for an entity, without any change at hand: which assistants, under which conditions,
 * what must not be shared, and what to do next, in the order in which people need it.
 */
export function explain(
  compiled: CompiledPolicy,
  question: EntityQuestion,
  status: EntityStatus = entityStatus(compiled, question),
): readonly Sentence[] {
  return [
    ...explainAssistants(status.assistants),
    ...explainOwnWork(compiled, question),
    ...explainData(compiled, status),
    ...explainConditions(compiled, question, status),
    ...explainWaivers(status.assistants),
    ...(status.nextStep ? [plainSentence('next', status.nextStep)] : []),
  ];
}

const plainSentence = (kind: Sentence['kind'], text: string): Sentence => ({
  kind,
  text,
  rules: [],
  sentences: [],
  mode: 'enforce',
});

function explainAssistants(
  assistants: readonly AssistantAnswer[],
): readonly Sentence[] {
  const allowed = assistants.filter(({ isAllowed }) => isAllowed);
  const denied = assistants.filter(({ isAllowed }) => !isAllowed);
  const may: readonly Sentence[] =
    allowed.length === 0
      ? []
      : [
          {
            kind: 'may',
            text: `You may use ${joinWords(allowed.map(nameWithSurfaces))} here.`,
            ...rulesBehind(allowed),
            mode: 'enforce',
          },
        ];
  return [...may, ...groupByCause(denied).map(explainDenied)];
}

const nameWithSurfaces = ({ title, surfaces }: AssistantAnswer): string =>
  surfaces.length === SURFACES.length
    ? title
    : `${title} (${surfaces.join(', ')})`;

const rulesBehind = (
  answers: readonly AssistantAnswer[],
): Pick<Sentence, 'rules' | 'sentences'> => ({
  rules: sortedUnique(
    answers.flatMap(({ reasons }) => reasons.map(({ rule }) => rule)),
  ),
  sentences: sortedUnique(
    answers.flatMap(({ reasons }) =>
      reasons.flatMap(({ sentences }) => sentences),
    ),
  ),
});

/** Assistants that are denied by the same rules are told together. */
function groupByCause(
  denied: readonly AssistantAnswer[],
): readonly (readonly AssistantAnswer[])[] {
  const groups = new Map<string, AssistantAnswer[]>();
  for (const answer of denied) {
    const key = rulesBehind([answer]).rules.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  return [...groups.values()];
}

function explainDenied(group: readonly AssistantAnswer[]): Sentence {
  const [first] = group;
  const names = joinWords(
    group.map(({ title }) => title),
    'or',
  );
  const strictest = group
    .flatMap(({ reasons }) => reasons)
    .some(({ mode }) => mode === 'enforce')
    ? 'enforce'
    : (first?.reasons[0]?.mode ?? 'enforce');
  return {
    kind: 'mustNot',
    text: `Do not use ${names} here: ${first?.because}.`,
    ...rulesBehind(group),
    mode: strictest,
    ...(first?.fix ? { fix: first.fix } : {}),
  };
}

function explainOwnWork(
  compiled: CompiledPolicy,
  question: EntityQuestion,
): readonly Sentence[] {
  const own = askAbout(compiled, question)({ assistant: 'none' });
  const permits = own.reasons.filter(({ effect }) => effect === 'permit');
  if (own.effect === 'deny' || permits.length === 0) return [];
  return [
    {
      kind: 'may',
      text: 'You may always work without an assistant.',
      rules: sortedUnique(permits.map(({ rule }) => rule)),
      sentences: sortedUnique(permits.flatMap(({ sentences }) => sentences)),
      mode: 'enforce',
    },
  ];
}

/** Conditions of a change as the reader may make it: with an allowed assistant, or else without any; then those of areas. */
function explainConditions(
  compiled: CompiledPolicy,
  question: EntityQuestion,
  { assistants }: EntityStatus,
): readonly Sentence[] {
  const assistant = assistants.find(({ isAllowed }) => isAllowed)?.id ?? 'none';
  const ask = askAbout(compiled, question);
  const always = ask({ assistant }).obligations;
  const known = new Set(always.map(keyOf));
  const areas = sortedUnique(
    compiled.compiledRules.flatMap(({ namedAreas }) => [...namedAreas]),
  ).filter(area => area in compiled.policy.areas);
  const inAreas = areas.flatMap(area =>
    ask({ assistant, touches: [area] }).obligations.filter(
      obligation => !known.has(keyOf(obligation)),
    ),
  );
  return [...always, ...inAreas]
    .map(obligation => explainObligation(compiled, obligation))
    .sort(byWeight);
}

/** What blocks comes before what warns, and that before what is only observed. */
const byWeight = (a: Sentence, b: Sentence): number =>
  MODES.indexOf(b.mode) - MODES.indexOf(a.mode);

const keyOf = ({ rule, part }: Obligation): string => `${rule}\n${part ?? ''}`;

function explainObligation(
  { policy }: CompiledPolicy,
  { rule, text, sentences, mode, fix }: Obligation,
): Sentence {
  const example = policy.rules.find(({ id }) => id === rule)?.example;
  return {
    kind: 'must',
    text,
    rules: [rule],
    sentences,
    mode,
    ...(example ? { example } : {}),
    ...(fix ? { fix } : {}),
  };
}

function explainData(
  { policy }: CompiledPolicy,
  { tier, tierTitle }: EntityStatus,
): readonly Sentence[] {
  const { neverShare, repositorySource } = policy.dataClasses;
  const mayShareSource =
    repositorySource[tier.effective] === 'shareable' && tier.isClassified;
  return [
    plainSentence(
      'mustNot',
      `Do not share ${joinWords(neverShare.map(plainWords), 'or')} with any assistant.`,
    ),
    mayShareSource
      ? plainSentence(
          'may',
          `You may share this source code with approved assistants: its tier is ${tierTitle}.`,
        )
      : plainSentence(
          'mustNot',
          `Do not share this source code with external models: ${tier.isClassified ? `its tier is ${tierTitle}` : 'no tier is set'}.`,
        ),
  ];
}

function explainWaivers(
  assistants: readonly AssistantAnswer[],
): readonly Sentence[] {
  const waived = assistants.flatMap(({ reasons, obligations }) => [
    ...reasons.flatMap(({ rule, waivedUntil }) =>
      waivedUntil ? [{ rule, waivedUntil }] : [],
    ),
    ...obligations.flatMap(({ rule, waivedUntil }) =>
      waivedUntil ? [{ rule, waivedUntil }] : [],
    ),
  ]);
  const byRule = new Map(waived.map(entry => [entry.rule, entry.waivedUntil]));
  return [...byRule].map(([rule, until]) => ({
    kind: 'note' as const,
    text: `The rule \`${rule}\` is waived here until ${until.slice(0, 10)}.`,
    rules: [rule],
    sentences: [],
    mode: 'enforce' as const,
  }));
}
