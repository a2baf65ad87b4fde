import { Autosave, type Failure, type SaveState } from './autosave.js';

class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

describe('Autosave', () => {
  let sent: string[];
  let states: SaveState['kind'][];
  let answer: () => Promise<void>;
  let autosave: Autosave<string>;

  beforeEach(() => {
    jest.useFakeTimers();
    sent = [];
    states = [];
    answer = () => Promise.resolve();
    autosave = new Autosave<string>({
      save: (value) => {
        sent.push(value);
        return answer();
      },
      classify: (error) => (error as Refusal).failure,
      onState: (state) => states.push(state.kind),
      delay: 100,
    });
  });
  afterEach(() => {
    autosave.stop();
    jest.useRealTimers();
  });

  it('sends only the newest value after a pause', async () => {
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(60);
    autosave.change('ab');
    await jest.advanceTimersByTimeAsync(100);
    expect(sent).toEqual(['ab']);
    expect(states.at(-1)).toBe('saved');
    expect(autosave.unsaved).toBe(false);
  });

  it('never has two requests on the way and sends what was typed meanwhile', async () => {
    let finish = () => undefined as void;
    answer = () => new Promise((resolve) => { finish = resolve; });
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(100);
    autosave.change('ab');
    await jest.advanceTimersByTimeAsync(500);
    expect(sent).toEqual(['a']);
    answer = () => Promise.resolve();
    finish();
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toEqual(['a', 'ab']);
    expect(autosave.unsaved).toBe(false);
  });

  it('keeps everything while the server is away and saves when it is back', async () => {
    answer = () => Promise.reject(new Refusal('unreachable'));
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(100);
    autosave.change('abc');
    expect([states.at(-1), autosave.unsaved]).toEqual(['unreachable', true]);
    answer = () => Promise.resolve();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(sent.at(-1)).toBe('abc');
    expect([states.at(-1), autosave.unsaved]).toEqual(['saved', false]);
  });

  it('stops at a conflict until the person chooses', async () => {
    answer = () => Promise.reject(new Refusal('conflict'));
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(100);
    autosave.change('ab');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual(['a']);
    answer = () => Promise.resolve();
    await expect(autosave.flush()).resolves.toBe(true);
    expect(sent).toEqual(['a', 'ab']);
  });

  it('tries a refused value again after it was changed', async () => {
    answer = () => Promise.reject(new Refusal('refused'));
    autosave.change('a');
    await jest.advanceTimersByTimeAsync(100);
    expect(states.at(-1)).toBe('refused');
    answer = () => Promise.resolve();
    autosave.change('b');
    await jest.advanceTimersByTimeAsync(100);
    expect(states.at(-1)).toBe('saved');
  });
});
