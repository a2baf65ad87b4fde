import { useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/api/client.js';
import { session } from '../../shared/api/session.js';

/** Ends the sign-in here even when the server cannot be told, and forgets everything that was read. */
export function useSignOut(): () => void {
  const client = useQueryClient();
  return () => {
    const told = send('delete', '/api/v1/sesje/biezaca', {}).catch(() => undefined);
    void told.finally(() => {
      session.end();
      client.clear();
    });
  };
}
