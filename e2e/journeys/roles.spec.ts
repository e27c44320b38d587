import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  signInAs,
  test,
  type Person,
} from '../support/fixtures';

const ROLES = [
  'guest',
  'developer',
  'techlead',
  'enablement',
  'security',
] as const satisfies readonly Person[];
type Role = (typeof ROLES)[number];

const ALL = ROLES;
const MEMBERS: readonly Role[] = ROLES.filter(role => role !== 'guest');
const ANSWERABLE: readonly Role[] = ['enablement', 'security'];
const NOBODY: readonly Role[] = [];
/** What the others see is part of what these do. */
const LOOKED_AT: readonly Role[] = ['guest', 'security'];
const THEMES = ['dark', 'light'] as const;

interface Screen {
  readonly path: string;
  /** A heading that is there once the screen is read, or what stands instead for the others. */
  readonly heading: string;
  readonly readBy: readonly Role[];
  readonly instead?: string;
  /** Name of a button or link, and whom it is for. */
  readonly actions: readonly (readonly [RegExp, readonly Role[]])[];
}

const SCREENS: readonly Screen[] = [
  {
    path: '/ai-governance/classification',
    heading: 'Nobody has classified these',
    readBy: ALL,
    actions: [
      [/^Assign a tier to /, ANSWERABLE],
      [/^Preview$/, ANSWERABLE],
    ],
  },
  {
    path: '/catalog/default/component/card-vault/ai-policy',
    heading: 'For your assistant',
    readBy: ALL,
    actions: [
      [/^Request a tier change$/, MEMBERS],
      [/^Assign a tier$/, ANSWERABLE],
    ],
  },
  {
    path: '/ai-governance/overview/use',
    heading: 'What to teach next',
    readBy: ALL,
    actions: [
      [/^Acknowledge the alert about /, ANSWERABLE],
      [/^Download the repositories as CSV$/, ALL],
    ],
  },
  {
    path: '/ai-governance/needs-you',
    heading: 'Everything that needs you and your teams',
    readBy: ALL,
    actions: [[/^Put off for a week: /, MEMBERS]],
  },
  {
    path: '/ai-governance/exceptions',
    heading: 'History of waivers',
    readBy: MEMBERS,
    instead: 'You may not see the exceptions',
    actions: [[/^Ask for a waiver$/, MEMBERS]],
  },
  {
    path: '/ai-governance/policy',
    heading: 'What the policy says',
    readBy: ALL,
    actions: [
      [/^Propose a change$/, ANSWERABLE],
      [/^Download the document$/, ALL],
    ],
  },
  {
    path: '/ai-governance/policy/propose',
    heading: 'Drafts',
    readBy: ANSWERABLE,
    instead: 'You may not propose changes',
    actions: [
      [/^Begin with version /, ANSWERABLE],
      [/^Publish$/, NOBODY],
    ],
  },
];

async function expectOnlyOwnActions(page: Page, role: Role, screen: Screen) {
  const { heading, instead = heading, readBy, actions } = screen;
  const shown = readBy.includes(role) ? heading : instead;
  await expect(
    page.getByRole('heading', { name: shown, exact: true }),
  ).toBeVisible();
  for (const [name, of] of actions) {
    const action = page
      .getByRole('button', { name })
      .or(page.getByRole('link', { name }));
    // First what must be there, so that what must not had its time to come.
    if (of.includes(role)) await expect(action.first()).toBeVisible();
  }
  for (const [name, of] of actions) {
    const action = page
      .getByRole('button', { name })
      .or(page.getByRole('link', { name }));
    if (!of.includes(role)) await expect(action).toHaveCount(0);
  }
}

for (const role of ROLES) {
  test(`the screens around the policy offer what is for: ${role}`, async ({
    page,
  }) => {
    // One person looks at every screen.
    test.slow();
    await signInAs(page, role);
    for (const screen of SCREENS) {
      await test.step(screen.path, async () => {
        await page.goto(screen.path);
        await expectOnlyOwnActions(page, role, screen);
        for (const colorScheme of LOOKED_AT.includes(role) ? THEMES : []) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page);
        }
      });
    }
  });
}
