import { useQuery } from '@tanstack/react-query';
import { send } from '../../../shared/api/client.js';
import { useMe } from '../../../shared/api/me.js';
import { LocalCopies } from '../../../shared/autosave/local-copies.js';
import type { Wywiad } from '../api.js';
import { begin, type Beginning } from './beginning.js';
import type { Draft } from './draft.js';

export interface WorkingCopy extends Beginning {
  /** Null where this browser cannot keep copies. */
  readonly copies: LocalCopies<Draft> | null;
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
    queryFn: async (): Promise<WorkingCopy> => {
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
