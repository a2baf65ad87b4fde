import { addDays, DomainError, type PlainDate } from '@ostoja/kernel';

export type StanUpowaznienia = 'przyszle' | 'w-mocy' | 'wygasa' | 'wygaslo' | 'odwolane';

/** Where an authorisation stands on the day; `ostrzezenie` days before its end it is shown as expiring, so that a new one can be prepared. */
export function stanUpowaznienia({ od, do: until, odwolano }: { readonly od: PlainDate; readonly do: PlainDate | null; readonly odwolano: PlainDate | null }, dzien: PlainDate, ostrzezenie: number): StanUpowaznienia {
  if (until !== null && until < dzien) return odwolano === null ? 'wygaslo' : 'odwolane';
  if (od > dzien) return 'przyszle';
  return until !== null && until <= addDays(dzien, ostrzezenie) ? 'wygasa' : 'w-mocy';
}

/** 422 `POSTEPOWANIE.AUTHORISATION_REQUEST_MISSING`: a person other than the head is authorised only at the head's request (art. 110 ust. 8). */
export function assertPodstawa({ podstawa, naWniosek }: { readonly podstawa?: '110-7' | '110-8'; readonly naWniosek?: string | null }): void {
  if (podstawa !== '110-8' || naWniosek) return;
  throw new DomainError('POSTEPOWANIE.AUTHORISATION_REQUEST_MISSING', 'Podaj wniosek kierownika ośrodka, na który udzielono upoważnienia.', {
    field: 'na_wniosek',
    provision: 'art. 110 ust. 8 ustawy o pomocy społecznej',
  });
}
