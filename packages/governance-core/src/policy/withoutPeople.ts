interface Said {
  readonly state: string;
  /** Commit that it is about. */
  readonly sha: string;
}

interface Reports {
  readonly reviews?: readonly Said[];
  readonly approvals?: readonly Said[];
}

/**
 * What reports say where nobody knows who people are, as in an answer from a bundle. Reviews and approvals count by who gave
 * them: one that might count leaves the obligation unknown (`undefined`). When none might, or somebody refused, that is known
 * without knowing people (an empty list).
 */
export function withoutPeople<Told extends Reports>(
  told: Told,
  headSha: string,
): Told {
  const { reviews, approvals } = told;
  const mightCount = ({ state, sha }: Said) =>
    state === 'approved' && sha === headSha;
  const isRefused = approvals?.some(
    ({ state, sha }) => state === 'refused' && sha === headSha,
  );
  return {
    ...told,
    reviews: reviews?.some(mightCount) ? undefined : reviews && [],
    approvals:
      !isRefused && approvals?.some(mightCount) ? undefined : approvals && [],
  };
}
