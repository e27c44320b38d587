/** What of the revisions stands in the address. */
export interface RevisionsShown {
  readonly isOpen: boolean;
  /** The one whose text is shown. */
  readonly revision?: number;
  /** What it is compared with; absent for what is written now. */
  readonly against?: number;
}

/** Reads what is shown from the address; what is no number of a revision is left out. */
export function readRevisions(params: URLSearchParams): RevisionsShown {
  const revision = numberOf(params.get('revision'));
  const against = numberOf(params.get('against'));
  return {
    isOpen: params.get('revisions') === 'open' || revision !== undefined,
    ...(revision === undefined ? {} : { revision }),
    ...(against === undefined ? {} : { against }),
  };
}

const numberOf = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
