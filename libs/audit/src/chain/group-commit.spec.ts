import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { GroupCommit } from './group-commit.js';

describe('a group commit', () => {
  it('writes in one go what arrives while it is busy, each item once and in order', async () => {
    const batches: number[][] = [];
    let finish = (): void => undefined;
    const busy = new Promise<void>((resolve) => (finish = resolve));
    const group = new GroupCommit<number>(async (items) => {
      batches.push([...items]);
      await busy;
    }, 100);
    const first = group.add(1);
    while (batches.length === 0) await nextTurn();
    const others = [2, 3, 4, 5].map((item) => group.add(item));
    finish();
    await Promise.all([first, ...others]);
    expect(batches).toEqual([[1], [2, 3, 4, 5]]);
  });

  it('keeps batches small', async () => {
    const sizes: number[] = [];
    const group = new GroupCommit<number>(async (items) => void sizes.push(items.length), 3);
    await Promise.all(Array.from({ length: 8 }, (_, item) => group.add(item)));
    expect(sizes).toEqual([3, 3, 2]);
  });

  it('fails those whose batch failed, and goes on with the next', async () => {
    const group = new GroupCommit<string>(async ([item]) => {
      if (item === 'bad') throw new Error('no room');
    }, 1);
    const [bad, good] = await Promise.allSettled([group.add('bad'), group.add('good')]);
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('no room') });
    expect(good.status).toBe('fulfilled');
    await expect(group.add('later')).resolves.toBeUndefined();
  });

  it('does not run as the request that happened to start it', async () => {
    const who = new AsyncLocalStorage<string>();
    const seen: (string | undefined)[] = [];
    const group = new GroupCommit<number>(async () => void seen.push(who.getStore()), 10);
    await who.run('request', () => group.add(1));
    expect(seen).toEqual([undefined]);
  });
});
