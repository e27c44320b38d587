import { plural } from '@ai-enablement/governance-core';
import { escapeText } from '../escapeText';
import type { CiFinding, CiReport } from './ciReport';

const MOST = 100;
const MARK = { passed: '✅', held: '✋', denied: '⛔' } as const;
const BREAKER = '\u200b';

/**
 * Foreign text as Markdown that shows it and does nothing: no markup, HTML, links, mentions or references. What could be any of
 * them becomes a character reference, and what hosts look for afterwards is broken by a character without width.
 */
export const escapeMarkdown = (text: string): string =>
  escapeText(text)
    .replace(/[^\p{L}\p{N} ]/gu, character => {
      const reference = `&#${character.codePointAt(0)};`;
      return /[@#:.]/.test(character) ? `${reference}${BREAKER}` : reference;
    })
    .replace(/\b(www|https?|ftp|mailto|GH)(?=&|-)/gi, `$1${BREAKER}`);

const code = (text: string): string =>
  `<code>${escapeMarkdown(text).replaceAll(BREAKER, '')}</code>`;

/** An address that cannot end the link it stands in. */
const target = (address: string): string =>
  encodeURI(address).replace(/[()]/g, escape =>
    escape === '(' ? '%28' : '%29',
  );

function row({ level, rule, text, fix, path, line }: CiFinding): string {
  const place =
    path === undefined
      ? ''
      : code(line === undefined ? path : `${path}:${line}`);
  const cells = [
    level,
    code(rule),
    place,
    escapeMarkdown(fix === undefined ? text : `${text} ${fix}`),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** The answer as Markdown for a job's summary. */
export function markdown(report: CiReport): string {
  const { outcome, isPreview, subject, findings, links } = report;
  const heading = `### ${MARK[outcome]} ${outcome}${isPreview ? ' (preview)' : ''}: ${escapeMarkdown(subject)}\n`;
  const table =
    findings.length === 0
      ? ''
      : `\n| | rule | place | what |\n| --- | --- | --- | --- |\n${findings.slice(0, MOST).map(row).join('')}`;
  const rest =
    findings.length > MOST
      ? `\n${plural(findings.length - MOST, 'more finding')}.\n`
      : '';
  const pages = links.map(link => `\n[AI policy](${target(link)})\n`).join('');
  return `${heading}${table}${rest}${pages}\n`;
}
