// What deriving has loaded is no longer what is stored: another writer was faster. Nothing was written; loading again helps.

export class StaleError extends Error {
  constructor(what: string) {
    super(`While deriving, ${what} changed.`);
    this.name = 'StaleError';
  }
}
