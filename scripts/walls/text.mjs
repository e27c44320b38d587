// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('./tables.mjs').Violation} Violation */

/** Files whose text is a record of what others produce, or input for a test; it may hold any path. */
const examples =
  /__fixtures__\/|__cases__\/|\.test\.\w+$|__testUtils__\/|^examples\/|^e2e\//;

/** Files that decide where packages come from. */
const packageConfig =
  /(^|\/)(yarn\.lock|\.yarnrc\.yml|\.npmrc|package\.json|package-lock\.json)$/;

const rules = [
  {
    rule: 'no-registry-host',
    applies: (/** @type {string} */ file) => packageConfig.test(file),
    pattern:
      /https?:\/\/[^\s"']*(registry|npmjs|yarnpkg|artifactory|nexus|verdaccio|\.tgz)[^\s"']*|npmRegistryServer|__archiveUrl|^\s*registry\s*=/i,
    message: 'a registry is named; the checkout must work with any registry',
  },
  {
    rule: 'no-machine-path',
    applies: (/** @type {string} */ file) => !examples.test(file),
    pattern:
      /(?<![\w.~/-])(\/(home|Users)\/(?!you\/)[A-Za-z][\w.-]*\/|\/root\/|[A-Z]:\\\\?Users\\)/,
    message:
      "a path of somebody's machine is named; use a path below the repository",
  },
];

/**
 * Text that ties the repository to a machine or a registry, in all files that git tracks or would track.
 *
 * @param {string} root absolute path of the repository
 * @param {ReadonlyArray<string>} files paths below it
 * @returns {ReadonlyArray<Violation>}
 */
export function checkText(root, files) {
  const here = [root, homedir()].filter(path => path.split('/').length > 2);
  return files.flatMap(file => {
    const text = readText(join(root, file));
    if (text === undefined) return [];
    return text.split('\n').flatMap((line, index) => {
      const found = rules.filter(
        rule => rule.applies(file) && rule.pattern.test(line),
      );
      const own = here.some(path => line.includes(`${path}/`));
      return [
        ...found.map(({ rule, message }) => ({
          file,
          line: index + 1,
          rule,
          message,
        })),
        ...(own && !found.some(({ rule }) => rule === 'no-machine-path')
          ? [
              {
                file,
                line: index + 1,
                rule: 'no-machine-path',
                message: 'the path of this checkout is named',
              },
            ]
          : []),
      ];
    });
  });
}

/**
 * Files that git tracks, or would track once added.
 *
 * @param {string} root
 * @returns {ReadonlyArray<string>} paths below `root`
 */
export function listFiles(root) {
  const list = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  return [...new Set(list.split('\0').filter(Boolean))].sort();
}

/**
 * @param {string} path
 * @returns {string | undefined} `undefined` for a deleted file, a folder and a binary file
 */
function readText(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  const text = readFileSync(path, 'utf8');
  return text.includes('\0') ? undefined : text;
}
