import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { resultsDir } from './root';

/** Takes a picture of a whole page into `test-results/screenshots/<name>.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({
    path: join(resultsDir, 'screenshots', `${name}.png`),
    fullPage: true,
    animations: 'disabled',
  });
}
