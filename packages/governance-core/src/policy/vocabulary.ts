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

/** Stages of the rollout, from not begun to everywhere; `paused` stands outside the order. */
export const STAGES = [
  'none',
  'pilot',
  'controlled',
  'scaled',
  'paused',
] as const satisfies readonly Stage[];

/** Where an assistant works: in the editor, a chat, by itself, on the command line, in a review. */
export const SURFACES = [
  'completion',
  'chat',
  'agent',
  'cli',
  'review',
] as const satisfies readonly Surface[];

/** What a rule does about what it finds, weakest first. */
export const MODES = [
  'observe',
  'warn',
  'enforce',
] as const satisfies readonly Mode[];

/** How a fact came to be known, weakest first: somebody said so, an entitled machine says so, the portal saw it. */
export const TRUSTS = [
  'asserted',
  'attested',
  'observed',
] as const satisfies readonly Trust[];

/** When obligations fall due, in the order of the work. */
export const PHASES = [
  'commit',
  'merge',
  'release',
] as const satisfies readonly Phase[];

/** How grave a finding is, weakest first. */
export const SEVERITIES = [
  'note',
  'low',
  'medium',
  'high',
  'critical',
] as const satisfies readonly Severity[];
