// @ts-check
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Folders without pages of ours. */
const passedOver = new Set([
  'node_modules',
  'dist',
  'dist-packages',
  'dist-types',
  'coverage',
  'test-results',
  'playwright-report',
  '.git',
  '.data',
  '.tools',
  '.yarn',
]);

/**
 * All Markdown pages below a folder, absolute paths.
 *
 * @param {string} folder absolute
 * @returns {string[]}
 */
export function markdownPages(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return passedOver.has(entry.name) ? [] : markdownPages(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/**
 * A page without front matter and code, in which nothing is a link or a heading.
 *
 * @param {string} text
 */
function withoutCode(text) {
  return text
    .replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '')
    .replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2.*$/gm, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, code =>
      code.replace(/[^\n]/g, 'x'),
    )
    .replace(/<!--[\s\S]*?-->/g, '');
}

/**
 * Where a page's links and pictures lead, as written, external ones included.
 *
 * @param {string} text Markdown
 * @returns {string[]}
 */
export function linksOf(text) {
  const page = withoutCode(text);
  const patterns = [
    /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g,
    /^\[[^\]]+\]:\s*<?([^\s>]+)>?/gm,
    /\b(?:src|srcset|href)="([^"\s]+)[^"]*"/g,
  ];
  return patterns.flatMap(pattern =>
    [...page.matchAll(pattern)].map(([, target]) => target ?? ''),
  );
}

/**
 * The anchors of a page's headings, as GitHub makes them, and those written by hand.
 *
 * @param {string} text Markdown
 * @returns {Set<string>}
 */
export function anchorsOf(text) {
  /** @type {Map<string, number>} */
  const seen = new Map();
  const anchors = new Set();
  const fences = text.replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2.*$/gm, '');
  for (const [, heading] of fences.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)) {
    const slug = slugOf(heading ?? '');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  for (const [, id] of fences.matchAll(/<a (?:id|name)="([^"]+)"/g)) {
    anchors.add(id);
  }
  return anchors;
}

/** @param {string} heading */
function slugOf(heading) {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replace(/ /g, '-');
}

/**
 * The links of a page that lead nowhere, one sentence each; links to other sites are not followed.
 *
 * @param {string} page absolute path
 * @param {string} root absolute; no link may leave it
 * @returns {string[]}
 */
export function brokenLinks(page, root) {
  const text = readFileSync(page, 'utf8');
  return linksOf(text)
    .filter(link => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link))
    .flatMap(link => {
      const [path = '', anchor] = link.split('#');
      const target = path
        ? resolve(dirname(page), decodeURIComponent(path))
        : page;
      const from = relative(root, page);
      if (relative(root, target).startsWith('..'))
        return [`${from}: \`${link}\` leaves the repository`];
      if (!existsSync(target)) return [`${from}: \`${link}\` leads to no file`];
      if (anchor === undefined || !target.endsWith('.md')) return [];
      if (statSync(target).isDirectory())
        return [`${from}: \`${link}\` names a heading of a folder`];
      const anchors = anchorsOf(readFileSync(target, 'utf8'));
      return anchors.has(anchor)
        ? []
        : [`${from}: \`${link}\` names a heading that is not there`];
    });
}
