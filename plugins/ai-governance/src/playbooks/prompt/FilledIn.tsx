import type {
  PlaybookVariable,
  RenderedPrompt,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { Button, Text } from '@backstage/ui';
import { RiFileCopyLine } from '@remixicon/react';
import { useCallback } from 'react';
import { useCapture } from '../../shared/analytics';
import { StateWord } from '../../shared/StateWord';
import { useCopy } from '../../shared/useCopy';
import { useText } from '../../shared/useText';
import markdown from '../markdown/markdown.module.css';
import { VisibleText } from '../../shared/VisibleText';
import styles from '../playbooks.module.css';
import { PromptFindings } from './PromptFindings';

interface FilledInProps {
  /** Of the playbook. */
  readonly name: string;
  readonly variables: readonly PlaybookVariable[];
  readonly result: RenderedPrompt;
}

/** The prompt, or why there is none. */
export function FilledIn({ name, variables, result }: FilledInProps) {
  const t = useText();
  const { isShareable, prompt, findings } = result;
  const isReady = isShareable && prompt !== undefined;
  return (
    <div className={styles.result}>
      <Told result={result} />
      {findings.length > 0 && (
        <PromptFindings findings={findings} variables={variables} />
      )}
      {isReady ? (
        <Ready name={name} prompt={prompt} />
      ) : (
        <Text as="p">{t('playbooks.prompt.refusedHint')}</Text>
      )}
    </div>
  );
}

function Told({ result }: Pick<FilledInProps, 'result'>) {
  const t = useText();
  const { isShareable, tokens, findings } = result;
  if (!isShareable)
    return (
      <div role="alert">
        <StateWord tone="danger">{t('playbooks.prompt.refused')}</StateWord>
      </div>
    );
  return (
    <div role="status" className={styles.line}>
      <StateWord tone={findings.length > 0 ? 'warning' : 'success'}>
        {t('playbooks.prompt.ready')}
      </StateWord>
      {tokens !== undefined && (
        <Text color="secondary">
          {t('playbooks.prompt.tokens', { number: String(tokens) })}
        </Text>
      )}
      {findings.length > 0 && (
        <Text>{t('playbooks.prompt.readyRedacted')}</Text>
      )}
    </div>
  );
}

function Ready({
  name,
  prompt,
}: {
  readonly name: string;
  readonly prompt: string;
}) {
  const t = useText();
  const capture = useCapture();
  const copy = useCopy(
    useCallback(() => capture('copyPrompt', name), [capture, name]),
  );
  return (
    <div
      role="group"
      aria-label={t('playbooks.prompt.result')}
      className={markdown.codeBlock}
    >
      <div className={markdown.codeHead}>
        <span>{t('playbooks.prompt.result')}</span>
        <Button
          size="small"
          variant="tertiary"
          iconStart={<RiFileCopyLine size={16} />}
          onPress={() => copy(prompt)}
        >
          {t('detail.copy', { what: t('playbooks.prompt.copyResult') })}
        </Button>
      </div>
      <pre className={markdown.pre}>
        <VisibleText>{prompt}</VisibleText>
      </pre>
    </div>
  );
}
