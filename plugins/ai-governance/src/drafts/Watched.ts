/** A value that a screen watches. */
export class Watched<Value extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: Value) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): Value => this.value;

  /** Replaces parts, and tells. */
  readonly put = (part: Partial<Value>): void => {
    this.value = { ...this.value, ...part };
    this.listeners.forEach(listener => listener());
  };
}
