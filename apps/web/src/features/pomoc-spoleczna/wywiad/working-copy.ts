import { useQuery } from '@tanstack/react-query';
import { send } from '../../../shared/api/client.js';
import { useMe } from '../../../shared/api/me.js';
import { LocalCopies, type LocalCopy } from '../../../shared/autosave/local-copies.js';
import { type Conflict, mergeParts } from '../../../shared/autosave/merge.js';
import type { Wywiad } from '../api.js';
import { type Draft, toDraft } from './draft.js';

/** What an editor begins with. */
export interface Beginning {
  /** Null where this browser cannot keep copies. */
  readonly copies: LocalCopies<Draft> | null;
  readonly draft: Draft;
  /** What the server has: the common root of a later merge. */
  readonly base: Draft;
  /** The draft holds something that the server has not got. */
  readonly unsent: boolean;
  readonly conflicts: readonly Conflict[];
}

/** Opens the copies of the signed-in worker on this device and finds what waits there for this interview. */
export function useWorkingCopy(wywiad: Wywiad) {
  const owner = useMe().data?.id;
  return useQuery({
    queryKey: ['kopia-robocza', wywiad.id, owner],
    enabled: owner !== undefined,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    queryFn: async (): Promise<Beginning> => {
      const copies = await openCopies(owner ?? '');
      const copy = await copies?.get(wywiad.id).catch(() => null);
      return { copies, ...begin(wywiad, copy ?? null) };
    },
  });
}

/** Without the key the editor still works, only without a copy on the device. */
async function openCopies(owner: string): Promise<LocalCopies<Draft> | null> {
  try {
    const { klucz } = await send('get', '/api/v1/klucze-kopii/biezacy', {});
    return await LocalCopies.open<Draft>(klucz, owner);
  } catch {
    return null;
  }
}

/** The server's content, joined with what waits on the device. */
export function begin(wywiad: Wywiad, copy: LocalCopy<Draft> | null): Omit<Beginning, 'copies'> {
  const base = toDraft(wywiad);
  if (!copy) return { draft: base, base, unsent: false, conflicts: [] };
  const { merged, conflicts } = mergeParts(copy.version === wywiad.wersja ? base : copy.base, copy.value, base);
  return { draft: merged, base, unsent: true, conflicts };
}
