import { type RefObject, useRef } from 'react';
import type { Autosave, SaveState } from './autosave.js';
import { useAutosave } from './use-autosave.js';

interface Versioned {
  readonly wersja: number;
}

interface VersionedAutosaveOptions<T, Row extends Versioned> {
  readonly row: Row;
  readonly save: (value: T, wersja: number) => Promise<Row>;
  /** The row as the server has it now. */
  readonly newest: () => Promise<Row>;
  /** Puts what the server has in the place of what was typed. */
  readonly onTheirs: (row: Row) => void;
}

interface VersionedAutosave<T> {
  readonly state: SaveState;
  readonly autosave: Autosave<T>;
  /** The version that the next act must name. */
  readonly version: RefObject<number>;
  readonly keepMine: () => Promise<void>;
  readonly takeTheirs: () => Promise<void>;
}

/** A row that saves itself under the version that the last answer gave, and the two ways out when somebody else was faster. */
export function useVersionedAutosave<T, Row extends Versioned>({ row, save, newest, onTheirs }: VersionedAutosaveOptions<T, Row>): VersionedAutosave<T> {
  const version = useRef(row.wersja);
  const { state, autosave } = useAutosave<T>(async (value) => {
    version.current = (await save(value, version.current)).wersja;
  });
  return {
    state,
    autosave,
    version,
    keepMine: async () => {
      version.current = (await newest()).wersja;
      await autosave.flush();
    },
    takeTheirs: async () => {
      const theirs = await newest();
      version.current = theirs.wersja;
      autosave.discard();
      onTheirs(theirs);
    },
  };
}
