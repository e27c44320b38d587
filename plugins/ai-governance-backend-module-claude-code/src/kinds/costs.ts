/** What use of one model cost, in hundredths of the currency. */
export interface ModelCost {
  readonly model: string;
  readonly currency: string;
  readonly amountMinorUnits: number;
}

/** One line for each model and currency, in the order in which they came. */
export function addCosts(
  ...lists: readonly (readonly ModelCost[])[]
): readonly ModelCost[] {
  const all = new Map<string, ModelCost>();
  for (const cost of lists.flat()) {
    const key = `${cost.model} ${cost.currency}`;
    const before = all.get(key)?.amountMinorUnits ?? 0;
    const amountMinorUnits = before + cost.amountMinorUnits;
    all.set(key, { ...cost, amountMinorUnits });
  }
  return [...all.values()];
}
