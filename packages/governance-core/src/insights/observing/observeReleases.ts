import type {
  ObservedBug,
  ObservedDeployment,
  ObservedIncident,
  ObservedRelease,
} from '../observations';
import type { Directory } from './directory';
import type { HeldSignal, SignalsByKind } from './foldSignals';

const ms = (instant: string) => Date.parse(instant);

function byRepository<Held extends { readonly body: { repository: string } }>(
  signals: readonly Held[],
): Map<string, Held[]> {
  const found = new Map<string, Held[]>();
  for (const signal of signals) {
    const known = found.get(signal.body.repository);
    if (known) known.push(signal);
    else found.set(signal.body.repository, [signal]);
  }
  return found;
}

const between = (
  findings: readonly HeldSignal<'finding'>[],
  after: number,
  until: number,
) =>
  findings
    .filter(({ body }) => {
      const seen = ms(body.firstSeenAt);
      return !body.isSuppressed && after < seen && seen <= until;
    })
    .map(({ body }) => ({ severity: body.severity }));

/** Releases; what was found before the first one is nobody's. */
export function observeReleases(
  { release, finding }: SignalsByKind,
  { owns }: Directory,
): ObservedRelease[] {
  const findings = byRepository(finding);
  return [...byRepository(release)].flatMap(([repository, told]) => {
    const instants = [
      ...new Set(told.map(({ body }) => ms(body.releasedAt))),
    ].sort((a, b) => a - b);
    return instants.flatMap((releasedAt, at) => {
      if (!owns(repository, releasedAt)) return [];
      const previous = instants[at - 1];
      const newFindings =
        previous === undefined
          ? []
          : between(findings.get(repository) ?? [], previous, releasedAt);
      return { releasedAt, newFindings };
    });
  });
}

/** Deployments to production that succeeded, with the incidents that name them. */
export function observeDeployments(
  { deployment, incident }: SignalsByKind,
  { owns }: Directory,
): ObservedDeployment[] {
  const linked = new Map<string, number>();
  for (const { body } of incident)
    if (body.deployment !== undefined) {
      const key = `${body.repository} ${body.deployment}`;
      linked.set(key, (linked.get(key) ?? 0) + 1);
    }
  return deployment.flatMap(({ body }) => {
    const finishedAt = ms(body.finishedAt);
    const isCounted =
      body.isProduction &&
      body.hasSucceeded &&
      owns(body.repository, finishedAt);
    const incidents = linked.get(`${body.repository} ${body.deployment}`) ?? 0;
    return isCounted ? [{ finishedAt, incidents }] : [];
  });
}

/** Critical bugs. */
export const observeBugs = (
  { bug }: SignalsByKind,
  { owns }: Directory,
): ObservedBug[] =>
  bug.flatMap(({ body }) => {
    const openedAt = ms(body.openedAt);
    if (!body.isCritical || !owns(body.repository, openedAt)) return [];
    return [
      {
        openedAt,
        fixedAt: body.fixedAt === undefined ? undefined : ms(body.fixedAt),
      },
    ];
  });

/** Incidents. */
export const observeIncidents = (
  { incident }: SignalsByKind,
  { owns }: Directory,
): ObservedIncident[] =>
  incident.flatMap(({ body }) => {
    const openedAt = ms(body.openedAt);
    if (!owns(body.repository, openedAt)) return [];
    const { isEscalated, supportTickets } = body;
    return [{ openedAt, isEscalated, supportTickets }];
  });
