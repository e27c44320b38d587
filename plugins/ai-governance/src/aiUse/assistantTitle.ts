import { useCallback } from 'react';
import { useActivePolicy } from '../shared/useActivePolicy';

/** An assistant as people call it: as the policy does, or the words of its id where the policy does not know it. */
export function assistantTitle(
  id: string,
  known: readonly { readonly id: string; readonly title: string }[] = [],
): string {
  const title = known.find(each => each.id === id)?.title;
  return title ?? id.split('-').map(capitalised).join(' ');
}

/** Names assistants as the policy in force does. */
export function useAssistantTitle(): (id: string) => string {
  const known = useActivePolicy()?.assistants;
  return useCallback((id: string) => assistantTitle(id, known), [known]);
}

const capitalised = (word: string) =>
  word.charAt(0).toUpperCase() + word.slice(1);
