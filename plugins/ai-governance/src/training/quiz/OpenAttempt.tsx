import type { TrainingAttempt } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { aiGovernanceApiRef } from '../../shared/aiGovernanceApi';
import { useSearchParam } from '../../shared/useSearchParam';
import { AnswerKeeper } from './AnswerKeeper';
import { placeOf } from './progress';
import { ProgressList } from './ProgressList';
import { QuestionPage } from './QuestionPage';
import { ReviewBlock } from './ReviewBlock';
import { useLeaveWarning } from './useLeaveWarning';

interface OpenAttemptProps {
  readonly attempt: TrainingAttempt;
  readonly onReload: () => void;
  readonly onSubmitted: (attempt: TrainingAttempt) => void;
}

/** The questions of an attempt one at a time, and the step that hands them in; the address says which is shown. */
export function OpenAttempt({
  attempt,
  onReload,
  onSubmitted,
}: OpenAttemptProps) {
  const keeper = useKeeper(attempt);
  const answers = useSyncExternalStore(keeper.subscribe, keeper.read);
  const [wanted, go] = useSearchParam('question');
  const { questions } = attempt;
  const place = placeOf(wanted, questions.length);
  const show = (next: number | 'review') =>
    go(next === 'review' ? 'review' : String(next + 1));
  useLeaveWarning(answers);

  const block = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current !== place) block.current?.focus();
    shown.current = place;
  }, [place]);

  const question = place === 'review' ? undefined : questions[place];
  return (
    <>
      <ProgressList
        questions={questions}
        answers={answers}
        place={place}
        onShow={show}
      />
      {question !== undefined && place !== 'review' ? (
        <QuestionPage
          key={question.questionId}
          focusRef={block}
          question={question}
          number={place + 1}
          of={questions.length}
          keeper={keeper}
          kept={answers.get(question.questionId)}
          onShow={show}
          onReload={onReload}
        />
      ) : (
        <ReviewBlock
          focusRef={block}
          attempt={attempt}
          answers={answers}
          onShow={show}
          onReload={onReload}
          onSubmitted={onSubmitted}
        />
      )}
    </>
  );
}

/** One keeper for as long as the attempt is on the page. */
function useKeeper({ attemptId, questions }: TrainingAttempt): AnswerKeeper {
  const client = useApi(aiGovernanceApiRef);
  const [first] = useState(questions);
  return useMemo(
    () =>
      new AnswerKeeper(first, (questionId, choice) =>
        client.answerTrainingQuestion(
          { attemptId, questionId },
          { choice: [...choice] },
        ),
      ),
    [client, attemptId, first],
  );
}
