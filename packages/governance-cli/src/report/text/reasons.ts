import type { DecisionView } from '@ai-enablement/backstage-plugin-ai-governance-common';
import {
  DECISION_TITLE,
  isBlockingReason,
  liftedWords,
  reasonModeWords,
} from '@ai-enablement/governance-core';
import type { Tone } from '../terminal';
import type { Page } from './page';

type Reason = DecisionView['reasons'][number];

/** What denies the change; nothing when it is not denied. */
export function decidingReasons(page: Page, { reasons }: DecisionView): void {
  const blocking = reasons.filter(isBlockingReason);
  if (blocking.length === 0) return;
  page.heading(`${DECISION_TITLE.denied} (${blocking.length})`);
  for (const reason of blocking) showReason(page, reason);
}

/** Everything else that was weighed. */
export function otherReasons(page: Page, { reasons }: DecisionView): void {
  const others = reasons.filter(reason => !isBlockingReason(reason));
  if (others.length === 0) return;
  page.heading(`${DECISION_TITLE.weighed} (${others.length})`);
  for (const reason of others) showReason(page, reason);
}

function showReason(page: Page, reason: Reason): void {
  page.item(reason.text, markOf(reason));
  const rule = `\`${reason.rule}\`${reasonModeWords(reason)}`;
  if (!isBlockingReason(reason)) {
    page.aside([liftedWords(reason), rule]);
    return;
  }
  page.fields(
    [...(reason.fix ? [['fix', reason.fix] as const] : []), ['rule', rule]],
    '    ',
  );
}

function markOf(reason: Reason): {
  readonly mark: string;
  readonly tone: Tone;
} {
  if (reason.effect === 'permit') return { mark: '✓', tone: 'good' };
  if (reason.waivedUntil) return { mark: '~', tone: 'caution' };
  if (reason.mode === 'observe') return { mark: '·', tone: 'quiet' };
  return isBlockingReason(reason)
    ? { mark: '✕', tone: 'bad' }
    : { mark: '!', tone: 'caution' };
}
