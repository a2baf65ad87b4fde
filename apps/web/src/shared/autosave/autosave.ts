/** What the person sees beside the form that saves itself. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unreachable'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly error: unknown }
  | { readonly kind: 'refused'; readonly error: unknown };

export type Failure = 'unreachable' | 'conflict' | 'refused';

export interface AutosaveOptions<T> {
  readonly save: (value: T) => Promise<void>;
  readonly classify: (error: unknown) => Failure;
  readonly onState: (state: SaveState) => void;
  /** Pause in typing after which the value is sent, milliseconds. */
  readonly delay?: number;
  readonly now?: () => number;
}

const DELAY = 1200;
const RETRIES = [2_000, 5_000, 10_000, 30_000];

/**
 * Sends the newest value of a form after a pause in typing, one request at a time. While the server cannot be reached the value stays here
 * and is tried again; after a conflict nothing is sent until the person has chosen.
 */
export class Autosave<T> {
  private pending: { readonly value: T } | null = null;
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private state: SaveState = { kind: 'saved', at: null };

  constructor(private readonly options: AutosaveOptions<T>) {}

  get unsaved(): boolean {
    return this.pending !== null || this.running !== null;
  }

  change(value: T): void {
    this.pending = { value };
    if (this.state.kind === 'conflict') return;
    if (this.state.kind !== 'unreachable') this.show({ kind: 'waiting' });
    if (!this.running && this.state.kind !== 'unreachable') this.schedule(this.options.delay ?? DELAY);
  }

  /** Sends at once what waits. True when everything is saved afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    await this.running;
    if (this.pending) await this.send();
    return !this.unsaved;
  }

  /** After a conflict: drops the person's value in favour of the server's. */
  discard(): void {
    clearTimeout(this.timer);
    this.pending = null;
    this.show({ kind: 'saved', at: null });
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), delay);
  }

  private send(): Promise<void> {
    if (this.running || !this.pending) return this.running ?? Promise.resolve();
    const sent = this.pending;
    this.show({ kind: 'saving' });
    this.running = this.options
      .save(sent.value)
      .then(() => this.succeeded(sent), (error: unknown) => this.failed(error))
      .finally(() => {
        this.running = null;
        if (this.state.kind === 'waiting') this.schedule(this.options.delay ?? DELAY);
      });
    return this.running;
  }

  private succeeded(sent: { readonly value: T }): void {
    this.failures = 0;
    if (this.pending === sent) this.pending = null;
    this.show(this.pending ? { kind: 'waiting' } : { kind: 'saved', at: (this.options.now ?? Date.now)() });
  }

  private failed(error: unknown): void {
    const kind = this.options.classify(error);
    this.show({ kind, error });
    if (kind !== 'unreachable') return;
    this.schedule(RETRIES[Math.min(this.failures, RETRIES.length - 1)] ?? DELAY);
    this.failures += 1;
  }

  private show(state: SaveState): void {
    this.state = state;
    this.options.onState(state);
  }
}
