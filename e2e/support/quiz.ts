import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { root } from './root';

interface Option {
  readonly id: string;
  readonly text: string;
  readonly because?: string;
  readonly correct?: boolean;
}

/** A question as its author wrote it. */
export interface WrittenQuestion {
  readonly kind: 'single' | 'multiple' | 'scenario' | 'ordering';
  readonly text: string;
  readonly options?: readonly Option[];
  /** In the right order. */
  readonly steps?: readonly Option[];
  readonly explanation?: string;
}

/** A question as the portal asks it. */
interface AskedQuestion {
  readonly questionId: string;
  readonly kind: WrittenQuestion['kind'];
  readonly text: string;
  readonly options: readonly Pick<Option, 'id' | 'text'>[];
}

/** Whether an attempt is to pass. */
export type Aim = 'pass' | 'fail';

/** Every question of a path that ships with the product. */
export function writtenQuestions(path: string): readonly WrittenQuestion[] {
  const dir = join(root, 'packages/governance-content/training', path);
  return readdirSync(dir)
    .filter(name => name.endsWith('.questions.yaml'))
    .flatMap(name => parse(readFileSync(join(dir, name), 'utf8')).questions);
}

/** Presses Tab until the place has the focus, as whoever has no mouse does. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await expect(place).toBeVisible();
  const hasFocus = () =>
    place.evaluate(element => element === document.activeElement);
  for (let presses = 0; presses < 120; presses += 1) {
    if (await hasFocus()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('expected the place to be reached with Tab');
}

/** The questions of the attempt on the page, in their order. */
export async function askedQuestions(
  page: Page,
): Promise<readonly AskedQuestion[]> {
  // The first answer has come, so that the next one is of the reload.
  await expect(
    page.getByRole('region', { name: /^Question \d+ of/ }),
  ).toBeVisible();
  const answering = page.waitForResponse(
    response =>
      /\/training-attempts\/[^/]+$/.test(response.url()) &&
      response.request().method() === 'GET',
  );
  await page.reload();
  const attempt = await (await answering).json();
  return attempt.questions;
}

/** Answers every question of the attempt by keyboard, and stands before the answers are handed in. */
export async function answerByKeyboard(
  page: Page,
  { path, aim, from = 0 }: { path: string; aim: Aim; from?: number },
): Promise<void> {
  const asked = await askedQuestions(page);
  for (const [index, question] of asked.entries()) {
    if (index < from) continue;
    const block = page.getByRole('region', {
      name: `Question ${index + 1} of ${asked.length}`,
    });
    await expect(block).toBeVisible();
    await answer(page, block, { question, path, aim });
    await expect(block.getByText('Saved', { exact: true })).toBeVisible();
    const isLast = index === asked.length - 1;
    await tabTo(
      page,
      block.getByRole('button', {
        name: isLast ? 'Look through and hand in' : 'Next question',
      }),
    );
    await page.keyboard.press('Enter');
  }
}

/** Hands the answers in by keyboard. */
export async function handIn(page: Page): Promise<void> {
  const name = 'Hand in the answers';
  await tabTo(page, page.getByRole('button', { name }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Hand in the answers?' });
  await tabTo(page, dialog.getByRole('button', { name }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
}

interface Answer {
  readonly question: AskedQuestion;
  readonly path: string;
  readonly aim: Aim;
}

async function answer(page: Page, block: Locator, given: Answer) {
  const ids = wantedIds(given);
  switch (given.question.kind) {
    case 'ordering':
      return order(page, block, given.aim === 'pass' ? ids : []);
    case 'multiple':
      for (const id of ids) {
        await tabTo(page, block.locator(`input[value="${id}"]`));
        await page.keyboard.press('Space');
      }
      return undefined;
    default:
      return chooseOne(page, block, ids[0] ?? '');
  }
}

/** Ids of what is to be chosen, in the order in which the options stand; of an ordering in the right order. */
function wantedIds({ question, path, aim }: Answer): readonly string[] {
  const texts = (each: WrittenQuestion) =>
    (each.options ?? each.steps ?? []).map(({ text }) => text);
  // Several ask the same of other situations.
  const written = writtenQuestions(path).find(
    each =>
      each.text === question.text &&
      question.options.every(({ text }) => texts(each).includes(text)),
  );
  if (!written) throw new Error(`nobody wrote the question ${question.text}`);
  if (question.kind === 'ordering')
    return (written.steps ?? []).map(step => idOf(step.text, question));
  const chosen = question.options.filter(
    option =>
      (aim === 'pass') ===
      (written.options?.find(({ text }) => text === option.text)?.correct ??
        false),
  );
  return chosen.map(({ id }) => id);
}

const idOf = (text: string, { options }: AskedQuestion): string =>
  options.find(option => option.text === text)?.id ?? '';

/** Arrows move among radio buttons, and choose. */
async function chooseOne(page: Page, block: Locator, id: string) {
  const radios = block.getByRole('radio');
  const values = await radios.evaluateAll(inputs =>
    inputs.map(input => input.getAttribute('value')),
  );
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let steps = values.indexOf(id); steps > 0; steps -= 1)
    await page.keyboard.press('ArrowDown');
  await expect(block.locator(`input[value="${id}"]`)).toBeChecked();
}

async function order(page: Page, block: Locator, ids: readonly string[]) {
  const place = async (id: string) =>
    (
      await block
        .locator('[data-step]')
        .evaluateAll(steps => steps.map(step => step.getAttribute('data-step')))
    ).indexOf(id);
  for (const [index, id] of ids.entries()) {
    const up = block.locator(`[data-step="${id}"] button[data-by="-1"]`);
    for (let left = (await place(id)) - index; left > 0; left -= 1) {
      await up.focus();
      await page.keyboard.press('Enter');
    }
    expect(await place(id)).toBe(index);
  }
  const asItIs = block.getByRole('button', {
    name: 'It is right as it stands',
  });
  if (await asItIs.isVisible()) {
    await tabTo(page, asItIs);
    await page.keyboard.press('Enter');
  }
}
