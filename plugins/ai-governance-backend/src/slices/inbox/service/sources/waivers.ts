import type { OpenWaiver } from '../../../policy/facade';
import { itemId } from '../itemId';
import { linkTo } from '../links';
import { type InboxSource, MOST, type SourceDeps } from '../source';

/** What a waiver does, as people name it. */
const nameOfWaiver = ({ rule, scopeName }: OpenWaiver): string =>
  `waiver of ${rule === undefined ? 'a tier' : `\`${rule}\``} for \`${scopeName}\``;

const placeOf = ({ about }: OpenWaiver) =>
  about[0] === undefined ? {} : { entityRef: about[0] };

/** Waivers that somebody asked for, for those who may decide; never for whoever asked. */
export const waiverRequests = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'waiver',
  needs: ['readExceptions', 'decideWaivers'],
  async matters() {
    const requested = await attention.waivers({
      status: 'requested',
      limit: MOST,
    });
    return requested.map(waiver => ({
      id: itemId('waiver', waiver.waiverId),
      kind: 'waiver',
      title: `a ${nameOfWaiver(waiver)} waits for a decision`,
      because: `\`${waiver.requestedBy}\` asked for it; a second person decides`,
      link: linkTo(waiver.about, { exception: waiver.waiverId }),
      since: waiver.requestedAt,
      ...placeOf(waiver),
      audience: [],
      entitled: { right: 'decideWaivers', except: waiver.requestedBy },
      told: [waiver.ruleOwner],
      about: waiver.about,
    }));
  },
});

const DAY_MS = 86_400_000;

/** How long before its end a waiver is shown, in days of 24 hours. */
const ENDS_WITHIN_DAYS = 14;

/** Waivers that end soon, for their owners, for who asked, and for the teams that they are about. */
export const expiringWaivers = ({ attention }: SourceDeps): InboxSource => ({
  kind: 'waiverExpiring',
  needs: ['readExceptions'],
  async matters({ now, ownersOf }) {
    const until = new Date(
      Date.parse(now) + ENDS_WITHIN_DAYS * DAY_MS,
    ).toISOString();
    const active = await attention.waivers({ status: 'active', limit: MOST });
    return active
      .filter(({ expiresAt }) => expiresAt <= until)
      .map(waiver => {
        const { owner, requestedBy, group, about, expiresAt } = waiver;
        const owners = [owner, ...ownersOf(about), group].filter(
          ref => ref !== undefined,
        );
        return {
          id: itemId('waiverExpiring', waiver.waiverId, expiresAt),
          kind: 'waiverExpiring',
          title: `the ${nameOfWaiver(waiver)} ends`,
          because: 'what it lifts holds again afterwards; meet it, or ask anew',
          link: linkTo(about, { exception: waiver.waiverId }),
          due: expiresAt,
          ...placeOf(waiver),
          audience: [...owners, requestedBy],
          told: [...new Set(owners)],
          about,
        };
      });
  },
});
