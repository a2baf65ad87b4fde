import { useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/api/client.js';
import { session } from '../../shared/api/session.js';
import { clearLocalCopies, countLocalCopies } from '../../shared/autosave/local-copies.js';
import { texts } from '../../shared/autosave/texts.js';

/** Ends the sign-in here even when the server cannot be told, and forgets everything that was read or waits on the device; of the latter it asks first. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    if ((await countLocalCopies()) > 0 && !window.confirm(texts.signOutUnsent)) return;
    await clearLocalCopies();
    const told = send('delete', '/api/v1/sesje/biezaca', {}).catch(() => undefined);
    void told.finally(() => {
      session.end();
      client.clear();
    });
  };
}
