import type {
  Simulation,
  SimulatedGroup,
} from '@ai-enablement/backstage-plugin-ai-governance-common';
import type { Text } from '../../shared/useText';

/** Stands for the team of what nobody owns. */
export const NO_TEAM = 'none';
/** Stands for the tier of what nobody classified. */
export const NO_TIER = 'unclassified';

/** How a change would fare otherwise, gravest first. */
export const KINDS = [
  'newlyHeld',
  'newlyPassed',
  'heldOtherwise',
  'cannotTell',
] as const;

/** Where changes are known from, as they are read. */
export const ORIGINS = ['decided', 'history'] as const;

/** Whether a simulation waits or runs. */
export const isOpen = ({ state }: Pick<Simulation, 'state'>): boolean =>
  state === 'queued' || state === 'running';

/** What came out, in one or two sentences; `undefined` before anything was looked at. */
export function headlineOf(
  simulation: Simulation,
  t: Text,
): string | undefined {
  const { state, before, differences, progress } = simulation;
  if (progress.done === 0) {
    return state === 'done' ? t('simulation.headline.empty') : undefined;
  }
  const { newlyHeld, newlyPassed, cannotTell, heldOtherwise } = differences;
  return [
    ...(state === 'done'
      ? []
      : [t('simulation.headline.partly', { done: String(progress.done) })]),
    t('simulation.headline.text', {
      newlyHeld: String(newlyHeld),
      passed: String(before.passed),
      newlyPassed: String(newlyPassed),
      held: String(before.held),
      cannotTell: String(cannotTell),
    }),
    ...(heldOtherwise === 0
      ? []
      : [
          t('simulation.headline.otherwise', { number: String(heldOtherwise) }),
        ]),
  ].join(' ');
}

/** Changes a second since it started; `undefined` while nothing can be said. */
export function rateOf(
  { state, startedAt, progress }: Simulation,
  now: number,
): number | undefined {
  if (state !== 'running' || startedAt === undefined || progress.done === 0) {
    return undefined;
  }
  const seconds = (now - Date.parse(startedAt)) / 1_000;
  return seconds > 0 ? Math.round(progress.done / seconds) : undefined;
}

/** Part of the changes that were looked at, 0–100; `undefined` while they are counted. */
export const percentOf = ({
  done,
  total,
}: Simulation['progress']): number | undefined => {
  if (total === undefined) return undefined;
  return total === 0 ? 100 : Math.min(100, (100 * done) / total);
};

/** What people said of the sample, in one sentence. */
export function alarmsOf(
  { falseAlarms }: Pick<Simulation, 'falseAlarms'>,
  t: Text,
): string {
  const { share, low, high, rightlyHeld, falseAlarm } = falseAlarms;
  if (share === undefined || low === undefined || high === undefined) {
    return t('simulation.alarms.noShare');
  }
  return t('simulation.alarms.share', {
    share: percent(share),
    low: percent(low),
    high: percent(high),
    number: String(rightlyHeld + falseAlarm),
  });
}

const percent = (share: number): string => String(Math.round(100 * share));

/** What a team, tier or rule is called. */
export function groupName(
  by: 'team' | 'tier' | 'rule',
  { key }: Pick<SimulatedGroup, 'key'>,
  t: Text,
): string {
  if (by === 'team' && key === NO_TEAM) return t('simulation.groups.none');
  if (by === 'tier' && key === NO_TIER) {
    return t('simulation.groups.unclassified');
  }
  return by === 'team' ? key.replace(/^group:(default\/)?/, '') : key;
}
