import type { LocalCopy } from '../../../shared/autosave/local-copies.js';
import { type Conflict, mergeParts } from '../../../shared/autosave/merge.js';
import type { Wywiad } from '../api.js';
import { type Draft, toDraft } from './draft.js';

/** A content of the server and its version: the root of a later merge. */
export interface Root {
  readonly version: number;
  readonly base: Draft;
}

/** What an editor begins with. */
export interface Beginning {
  readonly draft: Draft;
  /** From what the draft was written. Until a conflict is settled it is not what the server has now, so that a reload finds the conflict again. */
  readonly root: Root;
  readonly server: Root;
  /** The draft holds something that the server has not got. */
  readonly unsent: boolean;
  readonly conflicts: readonly Conflict[];
}

/** The server's content, joined with what waits on the device. */
export function begin(wywiad: Wywiad, copy: LocalCopy<Draft> | null): Beginning {
  const server = { version: wywiad.wersja, base: toDraft(wywiad) };
  if (!copy) return { draft: server.base, root: server, server, unsent: false, conflicts: [] };
  const { merged, conflicts } = mergeParts(copy.version === server.version ? server.base : copy.base, copy.value, server.base);
  return { draft: merged, root: conflicts.length > 0 ? { version: copy.version, base: copy.base } : server, server, unsent: true, conflicts };
}
