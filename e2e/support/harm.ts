import { expect, type Locator, type Page } from '@playwright/test';

/** What a page did since it is watched. */
export interface Watch {
  /** Dialogs that were opened, by their words. */
  readonly dialogs: readonly string[];
  /** Addresses of other hosts that were asked. */
  readonly requests: readonly string[];
}

/** Notes dialogs, and requests to any host but the portal's own. */
export function watch(page: Page, portal: string): Watch {
  const dialogs: string[] = [];
  const requests: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = origin === new URL(portal).origin;
    if (/^https?:$/.test(protocol) && !isOwn) requests.push(request.url());
  });
  return { dialogs, requests };
}

/** What in a part of a page could run, load or lead to where it must not. */
export const dangersIn = (place: Locator): Promise<readonly string[]> =>
  place.evaluate(part =>
    [...part.querySelectorAll('*')].flatMap(element => {
      const tag = element.tagName.toLowerCase();
      const forbidden =
        /^(script|style|link|meta|base|iframe|object|embed|form|video|audio|source|math|template|marquee|details|img|use|animate|image)$/;
      const found = forbidden.test(tag) ? [`<${tag}>`] : [];
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(`${name}=${value}`);
        if (
          /^(src|srcset|srcdoc|action|formaction|style|xlink:href)$/.test(name)
        )
          found.push(`${name}=${value}`);
        if (name === 'href' && !isHarmless(value)) found.push(`href=${value}`);
      }
      return found;

      function isHarmless(href: string): boolean {
        return (
          href.startsWith('#') ||
          /^\/ai-governance\/(playbooks|training|policy)\b/.test(href) ||
          /^https:\/\//.test(href)
        );
      }
    }),
  );

/** Expects that nothing in a part of a page runs, loads, or hides a character. */
export async function expectHarmless(place: Locator, watched: Watch) {
  expect(await dangersIn(place)).toEqual([]);
  // Format characters: marks and overrides of direction, zero-width ones, tags.
  expect(await place.innerText()).not.toMatch(
    /[\p{Cf}\u3164\u{E0100}-\u{E01EF}]/u,
  );
  // What looks dead may still answer to the pointer and to the keyboard.
  for (const link of await place.getByRole('link').all())
    await link.focus().catch(() => undefined);
  await place.hover();
  expect(watched.dialogs).toEqual([]);
  expect(watched.requests).toEqual([]);
}
