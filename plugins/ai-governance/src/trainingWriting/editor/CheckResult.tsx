import type { TrainingCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import type { Remark } from '../../editor/editorText';
import { RemarkList } from '../../editor/RemarkList';
import type { TextCheck } from '../../editor/useCheckedText';
import { FactList } from '../../shared/FactList';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';

interface CheckResultProps {
  readonly check: TextCheck<TrainingCheck>;
  /** The findings at their lines. */
  readonly remarks: readonly Remark[];
  readonly onGoToLine: (line: number) => void;
}

/** What the portal found in the text so far, and what it read it as. */
export function CheckResult({ check, remarks, onGoToLine }: CheckResultProps) {
  const t = useText();
  const { checked, isChecking, failure } = check;
  return (
    <Section
      title={t('trainingWriting.check.title')}
      aside={
        <span role="status">
          {isChecking && (
            <Text color="secondary">{t('trainingWriting.check.checking')}</Text>
          )}
        </span>
      }
    >
      <div className={shared.stack}>
        {failure && (
          <div role="alert">
            <StateWord tone="warning">
              {t('trainingWriting.check.failed', {
                message: sentenceCase(failure.message),
              })}
            </StateWord>
          </div>
        )}
        {!checked && !isChecking && !failure && (
          <Text as="p" color="secondary">
            {t('trainingWriting.check.empty')}
          </Text>
        )}
        {checked && (
          <>
            {!checked.check.isReadable && (
              <Text as="p">{t('trainingWriting.check.notReadable')}</Text>
            )}
            <RemarkList remarks={remarks} onGoToLine={onGoToLine} />
            {checked.check.training && (
              <Facts training={checked.check.training} />
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function Facts({
  training: { path, version, minutes, modules, questions, drawn },
}: {
  readonly training: NonNullable<TrainingCheck['training']>;
}) {
  const t = useText();
  return (
    <FactList
      facts={[
        [
          t('trainingWriting.check.readAs'),
          <RichText key="readAs">
            {t('trainingWriting.check.identity', { path, version })}
          </RichText>,
        ],
        [
          t('trainingWriting.check.length'),
          `${t('training.minutes', { count: minutes })} · ${t('training.modules', { count: modules })}`,
        ],
        [
          t('trainingWriting.check.questions'),
          t('trainingWriting.check.questionsOf', { drawn, pool: questions }),
        ],
      ]}
    />
  );
}
