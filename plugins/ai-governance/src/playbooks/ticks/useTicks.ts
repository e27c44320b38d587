import { lineOf, nodesOf, readMarkdown } from '@ai-enablement/governance-core';
import { useMemo, useState } from 'react';
import type { Ticks } from '../markdown/MarkdownContext';
import { createTickStore } from './tickStore';

/** The ticks of a checklist and how far it is. */
export interface TickedList {
  readonly ticks: Ticks;
  readonly done: number;
  readonly total: number;
  /** False once this browser refused to keep them. */
  readonly isKept: boolean;
  readonly clear: () => void;
}

/** Lines of a text on which items to tick stand, in order. */
export const taskLines = (text: string): readonly number[] =>
  [...nodesOf(readMarkdown(text))].flatMap(node =>
    node.type === 'listItem' && typeof node.checked === 'boolean'
      ? [lineOf(node)]
      : [],
  );

/** Items of one version of a checklist that this browser's user ticked. */
export function useTicks(
  text: string,
  playbook: { readonly name: string; readonly versionId: string },
): TickedList {
  const { name, versionId } = playbook;
  const store = useMemo(
    () => createTickStore(window.localStorage, { name, versionId }),
    [name, versionId],
  );
  const lines = useMemo(() => taskLines(text), [text]);
  const [ticked, setTicked] = useState(() => ({ store, lines: store.read() }));
  const [isKept, setIsKept] = useState(true);
  // Another version came meanwhile: its items are others.
  if (ticked.store !== store) setTicked({ store, lines: store.read() });
  const change = (next: ReadonlySet<number>) => {
    setTicked({ store, lines: next });
    setIsKept(store.write(next));
  };
  return {
    ticks: {
      isTicked: line => ticked.lines.has(line),
      toggle: line => {
        const next = new Set(ticked.lines);
        if (!next.delete(line)) next.add(line);
        change(next);
      },
    },
    done: lines.filter(line => ticked.lines.has(line)).length,
    total: lines.length,
    isKept,
    clear: () => change(new Set()),
  };
}
