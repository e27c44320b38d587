import { useText } from '../shared/useText';
import { LATE_MINUTES, type HostProblem } from './present/health';

/** Gives the words for what is wrong with a host. */
export function useProblemText(): (problem: HostProblem) => string {
  const t = useText();
  return ({ kind, count = 0 }) =>
    kind === 'unshown' || kind === 'unread'
      ? t(`hosts.problem.${kind}`, { count })
      : t(`hosts.problem.${kind}`, { minutes: String(LATE_MINUTES) });
}
