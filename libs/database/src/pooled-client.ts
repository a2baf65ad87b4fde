import { Client } from 'pg';

/**
 * A connection that may be lost at any moment without ending the process. Whoever asks on it learns of the loss from the answer, and the
 * pool replaces it; but a lost connection also emits `error`, several times, and nobody listens while it is lent out or just given back.
 */
export class PooledClient extends Client {
  constructor(...config: ConstructorParameters<typeof Client>) {
    super(...config);
    this.on('error', () => undefined);
  }
}
