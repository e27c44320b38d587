import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A fault in Backstage's own markup that we cannot mend: one rule, and only where that markup is. */
interface Allowance {
  readonly rule: string;
  /** Matches the selector that axe reports. */
  readonly selector: RegExp;
  readonly where: string;
}

const allowances: readonly Allowance[] = [
  {
    rule: 'nested-interactive',
    selector: /^th:nth-child\(\d+\) > \.MuiTableSortLabel-root/,
    where: 'headers of the catalog table',
  },
  {
    rule: 'aria-valid-attr-value',
    selector: /^#react-aria[^ ]+-tab-[\w-]+$/,
    where: 'tabs of sub-pages name panels that are not rendered',
  },
  {
    rule: 'listitem',
    selector: /^\.MuiListItem-divider/,
    where: 'results of the search page stand in no list',
  },
];

/** One fault as it is shown when a journey fails. */
interface Fault {
  readonly rule: string;
  readonly help: string;
  readonly selector: string;
}

/** Expects that axe finds nothing on the page (WCAG 2.1 A and AA), except the known faults of Backstage. */
export async function expectAccessible(page: Page, within?: string) {
  // That a button was busy is told in a picture without a name, for some seconds.
  await expect(page.locator('[role="log"] [role="img"]')).toHaveCount(0);
  const builder = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
  ]);
  const { violations } = await (
    within ? builder.include(within) : builder
  ).analyze();
  const faults: readonly Fault[] = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, help, selector: target.join(' ') })),
  );
  expect(faults.filter(fault => !isAllowed(fault))).toEqual([]);
}

function isAllowed({ rule, selector }: Fault): boolean {
  return allowances.some(
    allowance => allowance.rule === rule && allowance.selector.test(selector),
  );
}
