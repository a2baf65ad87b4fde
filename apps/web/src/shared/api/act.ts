import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { type ActInput, type Answer, type Method, type PathWith, send } from './client.js';
import { type Intent, intentFor, newKey } from './intent.js';

type ActMethod = Exclude<Method, 'get'>;
/** `wersja`: the version that the person saw; becomes `If-Match`. */
export type ActVariables<M extends ActMethod, P extends PathWith<M>> = ActInput<M, P> & { readonly wersja?: number };

export interface ActOptions {
  /** The screens stay as they are: for autosave, which has just shown what it saves. */
  readonly quiet?: boolean;
}

/**
 * An act of the API as a mutation: with `Idempotency-Key` on every POST and `If-Match` when a version is given. After a success the query
 * client asks again for everything on the screen.
 */
export function useAct<M extends ActMethod, P extends PathWith<M>>(
  method: M, path: P, { quiet = false }: ActOptions = {},
): UseMutationResult<Answer<M, P>, Error, ActVariables<M, P>> {
  const intent = useRef<Intent | null>(null);
  return useMutation({
    meta: { quiet },
    mutationFn: async (variables: ActVariables<M, P>) => {
      const { wersja, ...input } = variables;
      const headers: Record<string, string> = {};
      if (wersja !== undefined) headers['If-Match'] = `"${wersja}"`;
      if (method === 'post') {
        intent.current = intentFor(intent.current, JSON.stringify(variables), newKey);
        headers['Idempotency-Key'] = intent.current.key;
      }
      const answer = await send(method, path, { ...input, headers });
      intent.current = null;
      return answer;
    },
  });
}
