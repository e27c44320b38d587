import { readMarkdown, textOf } from '@ai-enablement/governance-core';
import { Button, ButtonIcon, Text } from '@backstage/ui';
import { RiArrowDownLine, RiArrowUpLine } from '@remixicon/react';
import { useEffect, useId, useRef, useState } from 'react';
import { Markdown } from '../../playbooks/markdown/Markdown';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import { useTrainingPlaces } from '../useTrainingPlaces';
import type { AnswerProps } from './Options';
import { moved } from './progress';
import { textIdOf } from './QuestionText';
import styles from './quiz.module.css';

/** One step moved; the button that moved it keeps the focus. */
interface Move {
  readonly id: string;
  readonly by: -1 | 1;
}

/** Steps to put into order by buttons; where each has come to is told aloud. */
export function Ordering({ question, choice, onChoose }: AnswerProps) {
  const t = useText();
  const hint = useId();
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<Move>();
  const { questionId, options } = question;
  const order = choice.length > 0 ? choice : options.map(({ id }) => id);
  const wordsOf = (id: string) =>
    textOf(readMarkdown(options.find(each => each.id === id)?.text ?? id));

  useEffect(() => {
    if (last) focusAfter(list.current, last);
  }, [last, choice]);

  const move = (id: string, by: Move['by']) => {
    setLast({ id, by });
    onChoose(moved(order, id, by));
  };
  return (
    <div
      role="group"
      aria-labelledby={textIdOf(questionId)}
      aria-describedby={hint}
      className={styles.options}
    >
      <Text id={hint} variant="body-small" color="secondary">
        {t('training.quiz.order')}
      </Text>
      <ol ref={list} className={styles.steps}>
        {order.map((id, index) => (
          <Step
            key={id}
            id={id}
            words={wordsOf(id)}
            text={options.find(each => each.id === id)?.text ?? id}
            isFirst={index === 0}
            isLast={index === order.length - 1}
            onMove={move}
          />
        ))}
      </ol>
      <div role="status" className={shared.hidden}>
        {last &&
          t('training.quiz.moved', {
            step: wordsOf(last.id),
            number: order.indexOf(last.id) + 1,
            of: order.length,
          })}
      </div>
      {choice.length === 0 && (
        <div>
          <Button variant="secondary" onPress={() => onChoose(order)}>
            {t('training.quiz.keep')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface StepProps {
  readonly id: string;
  /** Without marks, for names of buttons. */
  readonly words: string;
  /** Markdown. */
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (id: string, by: Move['by']) => void;
}

function Step({ id, words, text, isFirst, isLast, onMove }: StepProps) {
  const t = useText();
  const places = useTrainingPlaces();
  return (
    <li className={styles.sortable} data-step={id}>
      <div className={styles.optionText}>
        <Markdown text={text} places={places} idPrefix={`step-${id}-`} />
      </div>
      <ButtonIcon
        size="small"
        variant="secondary"
        data-by="-1"
        aria-label={t('training.quiz.up', { step: words })}
        isDisabled={isFirst}
        icon={<RiArrowUpLine size={16} />}
        onPress={() => onMove(id, -1)}
      />
      <ButtonIcon
        size="small"
        variant="secondary"
        data-by="1"
        aria-label={t('training.quiz.down', { step: words })}
        isDisabled={isLast}
        icon={<RiArrowDownLine size={16} />}
        onPress={() => onMove(id, 1)}
      />
    </li>
  );
}

/** A moved step is another place in the page, and the browser lets go of its button; at an end the other button takes over. */
function focusAfter(list: HTMLElement | null, { id, by }: Move): void {
  const step = [...(list?.children ?? [])].find(
    each => each.getAttribute('data-step') === id,
  );
  const buttons = [...(step?.querySelectorAll('button') ?? [])];
  const [up, down] = buttons;
  const wanted = by === -1 ? [up, down] : [down, up];
  wanted.find(button => button && !button.disabled)?.focus();
}
