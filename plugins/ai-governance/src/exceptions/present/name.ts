const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What an exception is called: its id, of a generated one the first characters, which tell those of one component apart. */
export const nameOfException = (id: string): string =>
  UUID.test(id) ? id.slice(0, 8) : id;
