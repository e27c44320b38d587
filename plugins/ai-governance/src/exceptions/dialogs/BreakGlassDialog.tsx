import { Text, TextField } from '@backstage/ui';
import { useState } from 'react';
import { ActionDialog } from '../../shared/ActionDialog';
import { reasonState } from '../../shared/reason';
import { ReasonField } from '../../shared/ReasonField';
import shared from '../../shared/shared.module.css';
import { useFieldFailures } from '../../shared/useFieldFailures';
import { useText } from '../../shared/useText';
import { commitState, nameOfRepository, readCommit } from '../present/commit';
import { useExceptionAction } from '../useExceptionAction';
import { BreakGlassEffect } from './BreakGlassEffect';
import { CommitField } from './CommitField';
import { LineField } from './LineField';

interface BreakGlassDialogProps {
  readonly repository: string;
  readonly onClose: () => void;
}

const EMPTY = { headSha: '', reason: '', ticket: '' };

/** Passes the gate for one commit at once, after saying what that means and asking for the repository's name. */
export function BreakGlassDialog({
  repository,
  onClose,
}: BreakGlassDialogProps) {
  const t = useText();
  const [draft, setDraft] = useState(EMPTY);
  const [typed, setTyped] = useState('');
  const change = (over: Partial<typeof EMPTY>) =>
    setDraft(before => ({ ...before, ...over }));
  const action = useExceptionAction({
    captures: 'useBreakGlass',
    send: async client => {
      const use = toUse(draft, repository);
      return (await client.useBreakGlass(use)).breakGlassId;
    },
    done: {
      title: t('exceptions.glass.done'),
      text: t('exceptions.glass.doneText'),
    },
    onClose,
  });
  const errorAt = useFieldFailures(action.failure, draft);
  return (
    <ActionDialog
      title={t('exceptions.glass.title', { repository })}
      submitLabel={t('exceptions.glass.submit')}
      isDestructive
      isReady={
        commitState(draft.headSha) === 'ready' &&
        reasonState(draft.reason) === 'ready' &&
        isConfirmed(typed, repository)
      }
      action={action}
      fields={Object.keys(EMPTY)}
      onClose={onClose}
    >
      <BreakGlassEffect />
      <Text as="p">
        {t('exceptions.glass.repository')}:{' '}
        <code className={shared.code}>{repository}</code>
      </Text>
      <CommitField
        value={draft.headSha}
        onChange={headSha => change({ headSha })}
        error={errorAt('headSha')}
      />
      <ReasonField
        value={draft.reason}
        onChange={reason => change({ reason })}
        error={errorAt('reason')}
      />
      <LineField
        label={t('exceptions.glass.ticket')}
        hint={t('exceptions.glass.ticketHint')}
        value={draft.ticket}
        onChange={ticket => change({ ticket })}
        error={errorAt('ticket')}
      />
      <Confirmation repository={repository} value={typed} onChange={setTyped} />
    </ActionDialog>
  );
}

const isConfirmed = (typed: string, repository: string): boolean =>
  typed.trim() === nameOfRepository(repository);

const toUse = (
  { headSha, reason, ticket }: typeof EMPTY,
  repository: string,
) => ({
  repository,
  headSha: readCommit(headSha),
  reason: reason.trim(),
  ...(ticket.trim() !== '' && { ticket: ticket.trim() }),
});

/** The second confirmation. */
function Confirmation({
  repository,
  value,
  onChange,
}: {
  readonly repository: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
}) {
  const t = useText();
  const name = nameOfRepository(repository);
  // Nothing is wrong yet while the beginning of the name is being typed.
  const mismatch = name.startsWith(value.trim())
    ? undefined
    : t('exceptions.glass.confirmMismatch', { name });
  return (
    <TextField
      label={t('exceptions.glass.confirm', { name })}
      isRequired
      secondaryLabel={t('action.required')}
      autoComplete="off"
      spellCheck="false"
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      validate={() => mismatch}
    />
  );
}
