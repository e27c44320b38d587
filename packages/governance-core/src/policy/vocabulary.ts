/** Id of a sensitivity tier of the policy, for example `internal`. */
export type TierId = string;

/** Where a team stands in the roll-out; `paused` forbids AI use. Absent means `none`. */
export type Stage = 'none' | 'pilot' | 'controlled' | 'scaled' | 'paused';

/** How an assistant is used. */
export type Surface = 'completion' | 'chat' | 'agent' | 'cli' | 'review';

/** What a matching rule does: recorded only, shown, or blocking. */
export type Mode = 'observe' | 'warn' | 'enforce';

/** How a fact came to be known, weakest first: the caller's word, an entitled machine's upload, read by us at its origin. */
export type Trust = 'asserted' | 'attested' | 'observed';

/** When an obligation falls due; a channel blocks on its own phase and earlier ones. */
export type Phase = 'commit' | 'merge' | 'release';

/** Severity of a finding, weakest first. */
export type Severity = 'note' | 'low' | 'medium' | 'high' | 'critical';

/** One value, or several of which any may hold. */
export type OneOrMany<T> = T | readonly T[];

/** Modes by stage; a stage that is not named enforces. */
export type ModeByStage = Mode | Readonly<Partial<Record<Stage, Mode>>>;

export const STAGES = [
  'none',
  'pilot',
  'controlled',
  'scaled',
  'paused',
] as const satisfies readonly Stage[];
export const SURFACES = [
  'completion',
  'chat',
  'agent',
  'cli',
  'review',
] as const satisfies readonly Surface[];
export const MODES = [
  'observe',
  'warn',
  'enforce',
] as const satisfies readonly Mode[];
export const TRUSTS = [
  'asserted',
  'attested',
  'observed',
] as const satisfies readonly Trust[];
export const PHASES = [
  'commit',
  'merge',
  'release',
] as const satisfies readonly Phase[];
export const SEVERITIES = [
  'note',
  'low',
  'medium',
  'high',
  'critical',
] as const satisfies readonly Severity[];
