import type { TrainingPathDetail } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Section } from '../../shared/Section';
import shared from '../../shared/shared.module.css';
import { useText } from '../../shared/useText';
import styles from '../training.module.css';
import { BeginQuiz } from './BeginQuiz';

/** How the quiz goes, in plain sentences, and the button that begins it. */
export function QuizRules({ detail }: { readonly detail: TrainingPathDetail }) {
  const t = useText();
  const { questions, needed, attempts, waitHours } = detail.quiz;
  return (
    <Section title={t('training.path.quiz')}>
      <div className={shared.stack}>
        <ul className={styles.rules}>
          <li>{t('training.path.questions', { number: questions, needed })}</li>
          <li>{t('training.path.saved')}</li>
          <li>
            {t('training.path.attempts', { count: attempts, hours: waitHours })}
          </li>
          <li>{t('training.path.fresh')}</li>
          <li>{t('training.path.feedback')}</li>
        </ul>
        <BeginQuiz detail={detail} />
      </div>
    </Section>
  );
}
