/** What a database says when a unique constraint does not hold. */
export class UniqueViolation extends Error {
  readonly code = 'SQLITE_CONSTRAINT_UNIQUE';

  constructor() {
    super('a unique constraint does not hold');
  }
}
