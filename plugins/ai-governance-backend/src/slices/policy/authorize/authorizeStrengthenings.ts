import {
  exceptionReadPermission,
  strengtheningStartPermission,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { StrengtheningScope } from '@ai-enablement/governance-core';
import type { CallerCredentials } from '../../../shared/callerCredentials';
import type { Page } from '../../../shared/page';
import { requirePermission } from '../../../shared/requirePermission';
import type { ExceptionAsking } from '../service/exceptionAsking';
import { strengtheningNotFound } from '../service/strengtheningNotFound';
import type { StrengtheningReachUseCases } from '../service/strengtheningReachUseCases';
import type { StrengtheningOrder } from '../service/strengtheningTerms';
import type {
  StrengtheningsOrder,
  StrengtheningUseCases,
} from '../service/strengtheningUseCases';
import type { StrengtheningView } from '../service/strengtheningView';
import { exceptionAskingOf } from './askingOf';
import { type ReadableReach, readableReach } from './authorizeWaiverReach';
import type { Guards } from './guards';
import { requireScopeReadable } from './requireScopeReadable';

interface Change {
  readonly strengtheningId: string;
  readonly reason: string;
}

/** What callers may ask about strengthenings; those about what they may not read are not there. */
export interface AuthorizedStrengthenings {
  /** A page may hold fewer than asked for. */
  strengthenings(
    credentials: CallerCredentials,
    query: StrengtheningsOrder,
  ): Promise<Page<StrengtheningView>>;
  strengthening(
    credentials: CallerCredentials,
    strengtheningId: string,
  ): Promise<StrengtheningView>;
  strengtheningReach(
    credentials: CallerCredentials,
    strengtheningId: string,
  ): Promise<ReadableReach>;
  /** About what the caller may read. */
  reachOfPlace(
    credentials: CallerCredentials,
    scope: StrengtheningScope,
  ): Promise<ReadableReach>;
  strengthenReview(
    credentials: CallerCredentials,
    order: StrengtheningOrder,
  ): Promise<StrengtheningView>;
  extendStrengthening(
    credentials: CallerCredentials,
    change: Change & { readonly expiresAt: string },
  ): Promise<StrengtheningView>;
  endStrengthening(
    credentials: CallerCredentials,
    change: Change,
  ): Promise<StrengtheningView>;
}

/** Checks permissions on strengthenings. */
export function authorizeStrengthenings(
  inner: StrengtheningUseCases & StrengtheningReachUseCases,
  guards: Guards,
): AuthorizedStrengthenings {
  const changing = async (
    credentials: CallerCredentials,
    { strengtheningId }: Change,
  ) => {
    const asking = await exceptionAskingOf(guards, credentials);
    // Who manages strengthenings changes any; who starts them, their own.
    if (!asking.mayManageStrengthenings)
      await requireStart(guards, credentials);
    const { about } = await visible(credentials, asking, strengtheningId);
    return { asking, about };
  };
  const visible = async (
    credentials: CallerCredentials,
    asking: ExceptionAsking,
    strengtheningId: string,
  ) => {
    const found = await inner.strengthening(asking, strengtheningId);
    const isReadable = await guards.access.readable(credentials, found.about);
    if (found.about.every(isReadable)) return found;
    throw strengtheningNotFound(strengtheningId);
  };
  const seen = async (credentials: CallerCredentials, id: string) => {
    await requireReading(guards, credentials);
    const asking = await exceptionAskingOf(guards, credentials);
    return visible(credentials, asking, id);
  };
  return {
    async strengthenings(credentials, query) {
      await requireReading(guards, credentials);
      const asking = await exceptionAskingOf(guards, credentials);
      const page = await inner.strengthenings(asking, query);
      const refs = page.items.flatMap(({ about }) => about);
      const isReadable = await guards.access.readable(credentials, refs);
      const items = page.items.filter(({ about }) => about.every(isReadable));
      return { ...page, items };
    },
    strengthening: seen,
    async strengtheningReach(credentials, id) {
      await seen(credentials, id);
      const reach = await inner.strengtheningReach(id);
      return readableReach(guards, credentials, reach);
    },
    async reachOfPlace(credentials, scope) {
      await requireReading(guards, credentials);
      const about = await inner.readPlace(scope);
      await requireScopeReadable(guards, credentials, about);
      const reach = await inner.reachOfPlace(scope);
      return readableReach(guards, credentials, reach);
    },
    async strengthenReview(credentials, order) {
      await requireStart(guards, credentials);
      const asking = await exceptionAskingOf(guards, credentials);
      const read = await inner.readStrengthening(asking, order);
      await requireScopeReadable(guards, credentials, read.about);
      return inner.strengthenReview(asking, read);
    },
    async extendStrengthening(credentials, change) {
      const seenBy = await changing(credentials, change);
      return inner.extendStrengthening({ ...change, ...seenBy });
    },
    async endStrengthening(credentials, change) {
      const seenBy = await changing(credentials, change);
      return inner.endStrengthening({ ...change, ...seenBy });
    },
  };
}

const requireReading = (
  { permissions }: Guards,
  credentials: CallerCredentials,
): Promise<void> =>
  requirePermission(permissions, credentials, exceptionReadPermission);

const requireStart = (
  { permissions }: Guards,
  credentials: CallerCredentials,
): Promise<void> =>
  requirePermission(permissions, credentials, strengtheningStartPermission);
