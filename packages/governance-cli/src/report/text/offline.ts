import { plural } from '@ai-enablement/governance-core';
import { ageWords } from '../../offline/ageWords';
import type { OfflineCircumstances } from '../checkReport';
import type { Page } from './page';

/** What an answer without the portal rests on; loud when it lets something pass that nobody could look at. */
export function offlineNote(page: Page, offline: OfflineCircumstances): void {
  const { paint, text } = page.terminal;
  const { unavailable, letPass } = offline;
  page.blank();
  if (unavailable)
    page.paragraph(
      `The portal gave no answer: ${unavailable.message}.`,
      `${paint('caution', '!')} `,
    );
  page.paragraph(offlineSource(offline));
  if (!letPass) return;
  const { unknown } = letPass;
  page.blank();
  page.raw(
    paint(
      'bad',
      unknown.length === 0
        ? 'LET PASS WITHOUT THE PORTAL'
        : `LET PASS WITHOUT THE PORTAL, ${text(plural(unknown.length, 'obligation'))} UNCHECKED`,
    ),
  );
  for (const obligation of unknown)
    page.item(obligation, { mark: '!', tone: 'bad' });
}

/** Which policy answered, how old it is, and what vouches for it. */
export function offlineSource({
  policyNumber,
  policyDigest,
  ageSeconds,
  issuer,
  keyId,
  keysFrom,
}: OfflineCircumstances): string {
  const voucher =
    keysFrom === 'pinned'
      ? `signed by the pinned key \`${keyId}\``
      : `signed by the key \`${keyId}\` that came with it, so it shows that the file is whole, not who made it; pin the portal's keys with \`--keys\``;
  return `Answered from policy ${policyNumber} (${policyDigest}) of ${ageWords(ageSeconds * 1000)} ago, from ${issuer}; ${voucher}.`;
}
