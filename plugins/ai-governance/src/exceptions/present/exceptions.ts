import type {
  EntityExceptions,
  EntityPolicy,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import { presentBreakGlass, type BreakGlassView } from './breakGlass';
import { presentPolicyWaiver, presentWaiver, type WaiverView } from './waivers';

/** A waiver or a use of break-glass in a list of both. */
export type ExceptionView =
  | {
      readonly kind: 'waiver';
      readonly id: string;
      readonly waiver: WaiverView;
    }
  | {
      readonly kind: 'breakGlass';
      readonly id: string;
      readonly use: BreakGlassView;
    };

/** What the block shows. */
export interface ExceptionsView {
  /** Requests on which nobody has decided, oldest first. */
  readonly requests: readonly ExceptionView[];
  /** What is in effect now or later, and break-glass that nobody has reviewed; what expires soonest first. */
  readonly current: readonly ExceptionView[];
}

/** Sorts the exceptions of an entity into what waits for a decision and what is in effect. */
export function presentExceptions(
  exceptions: EntityExceptions,
  rules: EntityPolicy['rules'],
): ExceptionsView {
  const current = [
    ...exceptions.breakGlass.map(presentBreakGlass).map(ofUse),
    ...exceptions.waivers
      .map(waiver => presentWaiver(waiver, rules))
      .map(ofWaiver),
    ...exceptions.policyWaivers
      .map(waiver => presentPolicyWaiver(waiver, rules))
      .map(ofWaiver),
  ];
  return {
    requests: exceptions.requests
      .map(waiver => presentWaiver(waiver, rules))
      .map(ofWaiver),
    current: current.sort((a, b) => endOf(a) - endOf(b)),
  };
}

/** A waiver as an exception. */
export const ofWaiver = (waiver: WaiverView): ExceptionView => ({
  kind: 'waiver',
  id: waiver.id,
  waiver,
});

/** A use of break-glass as an exception. */
export const ofUse = (use: BreakGlassView): ExceptionView => ({
  kind: 'breakGlass',
  id: use.id,
  use,
});

const endOf = (item: ExceptionView): number =>
  Date.parse(
    item.kind === 'waiver' ? item.waiver.expiresAt : item.use.expiresAt,
  );

/** Uses of break-glass that everybody has to know of: those in effect and those that nobody has reviewed. */
export function alarmingUses(
  exceptions: EntityExceptions | undefined,
): readonly BreakGlassView[] {
  return (exceptions?.breakGlass ?? [])
    .map(presentBreakGlass)
    .filter(({ isActive, state }) => isActive || state === 'reviewOpen');
}

/** Ids of all exceptions that the block shows without being asked for the past. */
export function shownIds(
  exceptions: EntityExceptions | undefined,
): readonly string[] {
  if (exceptions === undefined) return [];
  const { requests, waivers, policyWaivers, breakGlass, strengthenings } =
    exceptions;
  return [
    ...[...requests, ...waivers, ...policyWaivers].map(
      ({ waiverId }) => waiverId,
    ),
    ...breakGlass.map(({ breakGlassId }) => breakGlassId),
    ...strengthenings.map(({ strengtheningId }) => strengtheningId),
  ];
}
