import { Obiekt, TakNie } from '@ostoja/facts';
import { OsobaFakt } from './osoba.facts.js';

/** Facts that tell a person without family from a one-person household (art. 6 pkt 9 and 10 ups). */
export class FaktyOsobaSamotna {
  @TakNie('Prowadzi gospodarstwo sama', { wymagane: true, opis: 'Nikt inny razem z nią nie mieszka i nie gospodaruje.' })
  gospodaruje_sama!: boolean;
  @TakNie('Pozostaje w związku małżeńskim', { wymagane: true, przyklad: false })
  w_malzenstwie!: boolean;
  @TakNie('Ma wstępnych (rodziców, dziadków)', { wymagane: true, przyklad: false })
  ma_wstepnych!: boolean;
  @TakNie('Ma zstępnych (dzieci, wnuki)', { wymagane: true, przyklad: false })
  ma_zstepnych!: boolean;
}

/** Facts that make a person homeless (art. 6 pkt 8 ups). */
export class FaktyOsobaBezdomna {
  @TakNie('Mieszka w lokalu mieszkalnym', { wymagane: true, przyklad: false })
  mieszka_w_lokalu!: boolean;
  @TakNie('Zameldowana na pobyt stały', { wymagane: true, przyklad: false })
  zameldowana!: boolean;
  @TakNie('Może mieszkać w lokalu, w którym jest zameldowana', { opis: 'Ważne tylko, gdy jest zameldowana.', przyklad: false })
  moze_tam_mieszkac?: boolean;
}

/** Facts of incapacity for work (art. 6 pkt 1 and 7 ups). */
export class FaktyNiezdolnoscDoPracy {
  @Obiekt('Osoba', () => OsobaFakt, { wymagane: true, opis: 'Data urodzenia i płeć (wiek emerytalny) oraz orzeczenia.' })
  osoba!: OsobaFakt;
}
