#!/usr/bin/env node
// @ts-check
import { chromium } from '@playwright/test';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { readOptions } from './lib/options.mjs';
import { root } from './lib/paths.mjs';
import { createProgress } from './lib/progress.mjs';

const help = `Usage: yarn screenshots [--url http://localhost:3000]

Takes the pictures of README and guides from the running demonstration, light
and dark, into docs/images. For the comparison of two versions of the policy it
proposes a change in that portal, once; nothing is published.

Options:
  --url URL  address of the app, http://localhost:3000 when absent
  --help     show this text
`;

const imagesDir = join(root, 'docs/images');

/** Larger ones make a page slow to read. */
const mostBytes = 300_000;

/**
 * @typedef {object} Picture
 * @property {string} name file name without ending
 * @property {string} path in the app
 * @property {number} height CSS pixels
 * @property {RegExp} shows text that is there once the page is complete
 */

/** @type {(draftPath: string) => ReadonlyArray<Picture>} */
const picturesOf = draftPath => [
  {
    name: 'ai-policy-tab',
    path: '/catalog/default/component/checkout-service/ai-policy',
    height: 1000,
    shows: /May\s+You may/,
  },
  {
    name: 'overview',
    path: '/ai-governance/overview',
    height: 1000,
    shows: /What changed lately[\s\S]*evidence/,
  },
  {
    name: 'policy',
    path: '/ai-governance/policy',
    height: 1000,
    shows: /Who answers for which rule/,
  },
  {
    name: 'policy-versions',
    path: draftPath,
    height: 900,
    shows: /lines? added/,
  },
  {
    name: 'audit',
    path: '/ai-governance/audit',
    height: 1000,
    shows: /Verify the whole ledger[\s\S]*Change #/,
  },
];

/** What the proposed change takes out of comments in examples/policy.yaml. */
const commentedOut = /^ {2}# (whenUnavailable:)\n {2}# ( {2}allow: .*)$/m;

const reason = 'Ordinary work goes on while the portal is being upgraded';

runMain(async () => {
  const options = readOptions(
    { url: { type: 'string' }, help: { type: 'boolean' } },
    'yarn screenshots',
  );
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const url = options.url ?? 'http://localhost:3000';
  const progress = createProgress();
  await mkdir(imagesDir, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(progress),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
  try {
    const draftPath = await proposeOnce(browser, url);
    for (const scheme of /** @type {const} */ (['light', 'dark'])) {
      for (const picture of picturesOf(draftPath)) {
        progress.line(await take(browser, { url, scheme, picture }));
      }
    }
  } finally {
    await browser.close();
  }
  return 0;
});

/**
 * Path of the page of a draft; proposes it when there is none.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function proposeOnce(browser, url) {
  const page = await signIn(browser, {
    url,
    person: /^\s*enablement lead\b/i,
    path: '/ai-governance/policy',
  });
  // The table is complete once it shows the version in force.
  await page.getByRole('row', { name: /Version \d+.*In force/ }).waitFor();
  const draft = page
    .getByRole('row', { name: reason })
    .getByRole('link', { name: /^Draft of/ });
  if ((await draft.count()) > 0) {
    await draft.first().click();
  } else {
    await page.goto(`${url}/ai-governance/policy/propose`);
    const text = await readFile(join(root, 'examples/policy.yaml'), 'utf8');
    if (!commentedOut.test(text)) {
      throw new Failure('examples/policy.yaml has nothing to propose', {
        hint: 'let `commentedOut` in scripts/screenshots.mjs name something else to change there',
      });
    }
    await page.locator('input[type=file]').setInputFiles({
      name: 'policy.yaml',
      mimeType: 'application/yaml',
      buffer: Buffer.from(text.replace(commentedOut, '  $1\n  $2')),
    });
    await page.getByLabel(/^Reason/).fill(reason);
    await page.getByRole('button', { name: 'Propose', exact: true }).click();
  }
  await page.waitForURL(/\/versions\//);
  const { pathname } = new URL(page.url());
  await page.context().close();
  return pathname;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{url: string, person: RegExp, path: string, scheme?: 'light' | 'dark', height?: number}} visit
 */
async function signIn(
  browser,
  { url, person, path, scheme = 'light', height = 900 },
) {
  const context = await browser.newContext({
    viewport: { width: 1280, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.goto(`${url}${path}`);
  await page.getByRole('button', { name: person }).click();
  await page.getByRole('link', { name: 'Settings' }).waitFor();
  return page;
}

/**
 * Takes one picture as a security engineer sees it, and tells its name and size.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{url: string, scheme: 'light' | 'dark', picture: Picture}} options
 */
async function take(browser, { url, scheme, picture }) {
  const { name, path, height, shows } = picture;
  const page = await signIn(browser, {
    url,
    person: /^\s*security\b/i,
    path,
    scheme,
    height,
  });
  await page.waitForFunction(
    ({ source }) => new RegExp(source).test(document.body.innerText),
    { source: shows.source },
  );
  await page.waitForLoadState('networkidle');
  const file = join(
    imagesDir,
    scheme === 'dark' ? `${name}-dark.png` : `${name}.png`,
  );
  await page.screenshot({ path: file, animations: 'disabled' });
  await page.context().close();
  const { size } = await stat(file);
  if (size > mostBytes) {
    throw new Failure(`\`${file}\` has ${size} bytes, at most ${mostBytes}`, {
      hint: 'make the picture smaller in scripts/screenshots.mjs',
    });
  }
  return `${name} ${scheme}: ${Math.ceil(size / 1000)} kB`;
}
