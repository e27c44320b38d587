import type { PolicyActivation } from '../model';
import type { PolicyStore } from '../store';
import type { PolicyViews } from '../views';
import { UniqueViolation } from './uniqueViolation';

/** Policies in memory; kept like the tables by their shared contract. */
export class FakePolicyStore implements PolicyStore, PolicyViews {
  readonly documents = new Map<string, string>();
  private readonly activations: PolicyActivation[] = [];

  async saveVersion(
    _transaction: unknown,
    version: Parameters<PolicyStore['saveVersion']>[1],
  ) {
    if (!this.documents.has(version.digest)) {
      this.documents.set(version.digest, version.document);
    }
  }

  async lastActivation() {
    return this.activations.at(-1);
  }

  async insertActivation(_transaction: unknown, activation: PolicyActivation) {
    if (this.activations.some(({ number }) => number === activation.number)) {
      throw new UniqueViolation();
    }
    this.activations.push(activation);
  }
}
