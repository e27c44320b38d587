import type { PlaybookCheck } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Text } from '@backstage/ui';
import type { Remark } from '../../editor/editorText';
import { RemarkList } from '../../editor/RemarkList';
import { FactList } from '../../shared/FactList';
import { RichText } from '../../shared/RichText';
import { Section } from '../../shared/Section';
import { sentenceCase } from '../../shared/sentenceCase';
import shared from '../../shared/shared.module.css';
import { StateWord } from '../../shared/StateWord';
import { useText } from '../../shared/useText';
import type { Lint } from './useLint';

interface CheckResultProps {
  readonly lint: Lint;
  /** The findings at their lines. */
  readonly remarks: readonly Remark[];
  readonly onGoToLine: (line: number) => void;
}

/** What the portal found in the text so far, and what it read it as. */
export function CheckResult({ lint, remarks, onGoToLine }: CheckResultProps) {
  const t = useText();
  const { checked, isChecking, failure } = lint;
  return (
    <Section
      title={t('playbooksWriting.check.title')}
      aside={
        <span role="status">
          {isChecking && (
            <Text color="secondary">
              {t('playbooksWriting.check.checking')}
            </Text>
          )}
        </span>
      }
    >
      <div className={shared.stack}>
        {failure && (
          <div role="alert">
            <StateWord tone="warning">
              {t('playbooksWriting.check.failed', {
                message: sentenceCase(failure.message),
              })}
            </StateWord>
          </div>
        )}
        {!checked && !isChecking && !failure && (
          <Text as="p" color="secondary">
            {t('playbooksWriting.check.empty')}
          </Text>
        )}
        {checked && (
          <>
            {!checked.check.isReadable && (
              <Text as="p">{t('playbooksWriting.check.notReadable')}</Text>
            )}
            <RemarkList remarks={remarks} onGoToLine={onGoToLine} />
            <Facts check={checked.check} />
          </>
        )}
      </div>
    </Section>
  );
}

const NUMBER = new Intl.NumberFormat();

function Facts({ check }: { readonly check: PlaybookCheck }) {
  const t = useText();
  const { playbook, tokens, expectedVersions = [] } = check;
  const isOther =
    playbook !== undefined &&
    expectedVersions.length > 0 &&
    !expectedVersions.includes(playbook.version);
  return (
    <FactList
      facts={[
        [
          t('playbooksWriting.check.readAs'),
          playbook && (
            <RichText key="readAs">
              {t('playbooksWriting.check.identity', {
                kind: t(`playbooks.kind.${playbook.kind}`),
                name: playbook.name,
                version: playbook.version,
              })}
            </RichText>
          ),
        ],
        [
          t('playbooksWriting.check.next'),
          isOther
            ? t('playbooksWriting.check.nextIs', {
                versions: expectedVersions.join(t('playbooksWriting.check.or')),
                version: playbook.version,
              })
            : undefined,
        ],
        [
          t('playbooksWriting.check.size'),
          tokens === undefined
            ? undefined
            : t('playbooksWriting.check.tokens', {
                tokens: NUMBER.format(tokens),
              }),
        ],
      ]}
    />
  );
}
