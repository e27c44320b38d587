import { CodedError } from '../../../shared/codedError';

const RETRY_AFTER_SECONDS = 5;

/** Lets a replica read no more bodies at once than it can store. */
export class UploadGate {
  private open = 0;

  constructor(private readonly bodies: number) {}

  /** Fails with `insights.tooBusy` when as many are being read as may. */
  async pass<Value>(read: () => Promise<Value>): Promise<Value> {
    if (this.open >= this.bodies)
      throw new CodedError(
        'insights.tooBusy',
        `${this.bodies} bodies of records are being read, as many as this replica reads at once; send this one again in ${RETRY_AFTER_SECONDS} seconds`,
        { retryAfterSeconds: RETRY_AFTER_SECONDS },
      );
    this.open += 1;
    try {
      return await read();
    } finally {
      this.open -= 1;
    }
  }
}
