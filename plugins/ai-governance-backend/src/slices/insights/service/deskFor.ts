import type {
  SignalDesk,
  SignalSource,
} from '@ai-enablement/backstage-plugin-ai-governance-node';
import type { InsightsDeps } from './deps';
import { handIn, type HandInDeps } from './handIn';

/** What turns work with. */
export type TurnDeps = HandInDeps &
  Pick<InsightsDeps, 'sources' | 'sourceStore' | 'work' | 'logger'>;

/** What a source may do while it collects. */
export const deskFor = (
  deps: TurnDeps,
  source: SignalSource,
  stop: AbortSignal,
): SignalDesk => ({
  hand: handover => handIn(deps, source, handover),
  cursor: name => deps.work.cursor(source.id, name),
  mayNamePeople: deps.config.sources.get(source.id)?.mayNamePeople ?? false,
  stop,
});

/** Sources that may collect: somebody said what for and for how long. */
export const configuredSources = ({
  sources,
  config,
}: Pick<TurnDeps, 'sources' | 'config'>): readonly SignalSource[] =>
  sources.filter(({ id }) => config.sources.has(id));
