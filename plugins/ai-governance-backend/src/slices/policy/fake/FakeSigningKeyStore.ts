import type { SigningKey } from '../model';
import type { SigningKeyStore } from '../store';
import type { SigningKeyViews } from '../views';

/** Keys in memory; kept like the table by their shared contract. */
export class FakeSigningKeyStore implements SigningKeyStore, SigningKeyViews {
  private readonly keys: SigningKey[] = [];

  async lock() {
    return this.keys.at(-1);
  }

  async replace(_transaction: unknown, key: SigningKey) {
    this.keys.push(key);
  }

  async signingKey() {
    return this.keys.at(-1);
  }

  async publicKeys() {
    return this.keys.map(({ publicKey }) => publicKey).reverse();
  }
}
