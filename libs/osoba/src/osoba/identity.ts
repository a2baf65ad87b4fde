import { DomainError, isIdentityCard, parsePesel, type PlainDate } from '@ostoja/kernel';
import type { DokumentRodzaj } from './osoba.entity.js';

/** What tells a person from others; the writable part of an identity. */
export interface IdentityDraft {
  pesel: string | null;
  imie: string;
  drugieImie: string | null;
  nazwisko: string;
  nazwiskoRodowe: string | null;
  dataUrodzenia: PlainDate | null;
  plec: 'K' | 'M' | null;
  obywatelstwo: string;
  dokumentRodzaj: DokumentRodzaj | null;
  dokumentNumer: string | null;
  opis: string | null;
  dataZgonu: PlainDate | null;
}

/** A person of whom nothing is known yet. */
export const UNKNOWN: IdentityDraft = {
  pesel: null, imie: '', drugieImie: null, nazwisko: '', nazwiskoRodowe: null, dataUrodzenia: null, plec: null,
  obywatelstwo: 'PL', dokumentRodzaj: null, dokumentNumer: null, opis: null, dataZgonu: null,
};

/** A person as others read it: one identity for all the ids that were merged into it. */
export interface Identity extends IdentityDraft {
  /** Id of the canonical record. */
  readonly id: string;
  /** Other ids of the same person. */
  readonly aliasy: string[];
  readonly wersja: number;
}

/**
 * Completes birth date and sex from the PESEL number and refuses an identity that contradicts itself or tells nobody from others.
 * @param today no birth and no death lies after it
 */
export function completeIdentity(draft: IdentityDraft, today: PlainDate): IdentityDraft {
  const complete = withPesel({ ...draft, dokumentNumer: draft.dokumentNumer?.replace(/\s/g, '').toUpperCase() ?? null });
  checkNames(complete);
  checkDocument(complete);
  checkDays(complete, today);
  if (!complete.pesel && !complete.dokumentNumer && !complete.opis) {
    throw fault('UNIDENTIFIED', 'Podaj numer PESEL, a gdy osoba go nie ma: dokument tożsamości albo opis, po którym można ją rozpoznać.', 'pesel');
  }
  return complete;
}

function withPesel(draft: IdentityDraft): IdentityDraft {
  if (!draft.pesel) return draft;
  const { dataUrodzenia, plec } = parsePesel(draft.pesel);
  if (draft.dataUrodzenia && draft.dataUrodzenia !== dataUrodzenia) {
    throw fault('PESEL_BIRTH_DATE', 'Data urodzenia nie zgadza się z numerem PESEL.', 'data_urodzenia');
  }
  if (draft.plec && draft.plec !== plec) throw fault('PESEL_SEX', 'Płeć nie zgadza się z numerem PESEL.', 'plec');
  return { ...draft, dataUrodzenia, plec };
}

/** What the font of letters has: Latin, Greek, Cyrillic of living languages, Armenian and Georgian. A name in another script could never be set in a decision. */
const DRUKOWALNE = /^(?:[\u0300-\u033f]|[\p{ASCII}\u00a0-\u02cd\u0370-\u03e1\u03f0-\u045f\u0490-\u049b\u049e-\u04a7\u04aa-\u04b7\u04ba\u04bb\u04c0-\u04c4\u04cf-\u04f9\u0531-\u0556\u0561-\u0587\u10d0-\u10fc\u1e00-\u1ef9\u2010-\u2019])*$/u;
const NAZWY = { imie: 'imie', drugieImie: 'drugie_imie', nazwisko: 'nazwisko', nazwiskoRodowe: 'nazwisko_rodowe' } as const;

function checkNames(draft: IdentityDraft): void {
  for (const [pole, field] of Object.entries(NAZWY)) {
    if (DRUKOWALNE.test(draft[pole as keyof typeof NAZWY] ?? '')) continue;
    throw fault('NAME_UNPRINTABLE', 'Pisma nie wydrukują tych liter. Wpisz imię i nazwisko literami łacińskimi, jak w dokumencie tożsamości.', field);
  }
}

function checkDocument({ dokumentRodzaj, dokumentNumer, pesel, dataUrodzenia }: IdentityDraft): void {
  if ((dokumentRodzaj === null) !== (dokumentNumer === null)) {
    throw fault('DOCUMENT_INCOMPLETE', 'Podaj rodzaj i numer dokumentu razem.', dokumentRodzaj === null ? 'dokument_rodzaj' : 'dokument_numer');
  }
  if (dokumentRodzaj === 'dowod-osobisty' && !isIdentityCard(dokumentNumer)) {
    throw fault('IDENTITY_CARD_CHECKSUM', 'Numer dowodu osobistego ma błędną postać lub cyfrę kontrolną.', 'dokument_numer');
  }
  if (dokumentNumer && !pesel && !dataUrodzenia) {
    throw fault('BIRTH_DATE_REQUIRED', 'Osobę bez numeru PESEL rozpoznaje dokument razem z datą urodzenia.', 'data_urodzenia');
  }
}

function checkDays({ dataUrodzenia, dataZgonu }: IdentityDraft, today: PlainDate): void {
  if (dataUrodzenia && dataUrodzenia > today) throw fault('BIRTH_DATE_FUTURE', 'Data urodzenia jest późniejsza niż dzisiejsza.', 'data_urodzenia');
  if (dataZgonu && (dataZgonu > today || (dataUrodzenia !== null && dataZgonu < dataUrodzenia))) {
    throw fault('DEATH_DATE', 'Data zgonu musi leżeć między datą urodzenia a dniem dzisiejszym.', 'data_zgonu');
  }
}

function fault(code: string, message: string, field: string): DomainError {
  return new DomainError(`OSOBA.${code}`, message, { field });
}
