import type { Simulation } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useState } from 'react';
import { aiGovernanceApiRef } from '../shared/aiGovernanceApi';
import { toFailure, type Failure } from '../shared/failure';
import { isOpen } from './present/simulation';

/** How long a reader waits for the next number, milliseconds. */
const POLL_MS = 1_000;

/** Reads one simulation; `undefined` when there is none. */
type Read = (options: {
  readonly signal: AbortSignal;
}) => Promise<Simulation | undefined>;

/** A simulation that is followed until it has ended. */
export interface FollowedSimulation {
  readonly isLoading: boolean;
  readonly simulation: Simulation | undefined;
  /** Why the last reading did not work; what was read before stays. */
  readonly failure: Failure | undefined;
  readonly reload: () => void;
  /** Shows an answer that came another way, and goes on from it. */
  readonly show: (simulation: Simulation) => void;
}

/** The simulation of an id. */
export function useSimulation(simulationId: string): FollowedSimulation {
  const client = useApi(aiGovernanceApiRef);
  return useFollowed(
    useCallback(
      options => client.getPolicySimulation(simulationId, options),
      [client, simulationId],
    ),
  );
}

/** The newest simulation of the document of a digest. */
export function useNewestSimulation(digest: string): FollowedSimulation {
  const client = useApi(aiGovernanceApiRef);
  return useFollowed(
    useCallback(
      async options => {
        const query = { digest, limit: 1 };
        return (await client.listPolicySimulations(query, options)).items[0];
      },
      [client, digest],
    ),
  );
}

type State = Omit<FollowedSimulation, 'reload' | 'show'>;

const LOADING: State = {
  isLoading: true,
  simulation: undefined,
  failure: undefined,
};

function useFollowed(read: Read): FollowedSimulation {
  const [state, setState] = useState<State>(LOADING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      let isLive = false;
      try {
        const simulation = await read({ signal });
        if (signal.aborted) return;
        isLive = simulation !== undefined && isOpen(simulation);
        setState({ isLoading: false, simulation, failure: undefined });
      } catch (error) {
        if (signal.aborted) return;
        setState(({ simulation }) => {
          return { isLoading: false, simulation, failure: toFailure(error) };
        });
      }
      if (isLive) timer = setTimeout(() => void look(), POLL_MS);
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [read, attempt]);
  const reload = useCallback(() => setAttempt(before => before + 1), []);
  const show = useCallback(
    (simulation: Simulation) => {
      setState({ isLoading: false, simulation, failure: undefined });
      reload();
    },
    [reload],
  );
  return { ...state, reload, show };
}
