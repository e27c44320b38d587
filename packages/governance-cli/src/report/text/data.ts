import { plainWords, plural } from '@ai-enablement/governance-core';
import type { DataFound, DataPlace } from '../../data/lookThrough';
import { shortSha } from '../words';
import type { Page } from './page';

/** Places that are shown; the rest is counted, and in the JSON. */
const MOST_SHOWN = 50;

/** Where data was found that must not be shared, and what to do about it; nothing when there is none. */
export function dataSection(
  page: Page,
  { places, incomplete, known }: DataFound,
): void {
  const open = places.filter(({ state }) => state === 'open');
  const allowed = places.filter(({ state }) => state === 'newlyAllowed');
  showPlaces(page, open, {
    title: 'Must not be shared',
    mark: '✕',
    tone: 'bad',
  });
  showPlaces(page, allowed, {
    title: 'Allowed by this change itself; CI asks for a waiver',
    mark: '!',
    tone: 'caution',
  });
  if (incomplete.length > 0) {
    page.heading(`Not read to the end (${incomplete.length})`);
    for (const { path, because } of incomplete.slice(0, MOST_SHOWN))
      page.item(`\`${path}\`: ${because}`, { mark: '!', tone: 'caution' });
  }
  if (known > 0) {
    page.blank();
    page.paragraph(
      `${plural(known, 'finding')} of the baseline ${known === 1 ? 'is' : 'are'} not told again.`,
    );
  }
}

function showPlaces(
  page: Page,
  places: readonly DataPlace[],
  { title, ...style }: { title: string; mark: string; tone: 'bad' | 'caution' },
): void {
  if (places.length === 0) return;
  page.heading(`${title} (${places.length})`);
  for (const place of places.slice(0, MOST_SHOWN)) {
    const { finding, commit, reason } = place;
    const meanwhile =
      commit === undefined ? '' : `, in commit ${shortSha(commit)}`;
    page.item(
      `\`${finding.path}:${finding.line}:${finding.column}\`${meanwhile}: ${finding.title} (${plainWords(finding.class)})`,
      style,
    );
    page.fields(
      [
        ['line', finding.context.trim()],
        ...(reason === undefined ? [] : [['because', reason] as const]),
        ['fix', finding.fix],
        ['rule', `\`${finding.rule}\``],
      ],
      '    ',
    );
  }
  const rest = places.length - MOST_SHOWN;
  if (rest > 0) page.paragraph(`and ${rest} more`, '    ');
}
