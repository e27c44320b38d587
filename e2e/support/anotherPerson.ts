import type { Browser, Page } from '@playwright/test';
import { type Person, signInAs } from './people';

/** Another person, with a session of their own, at `path`; close its context in the end. */
export async function asAnother(
  browser: Browser,
  person: Person,
  path: string,
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await signInAs(page, person, path);
  return page;
}
