import { TakNie, Wybor } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const ZDARZENIA_OCHRONY = {
  zatrzymanie: 'Policja zatrzymała osobę stosującą przemoc', nakaz: 'Policja wydała nakaz opuszczenia mieszkania albo zakaz zbliżania się lub kontaktowania', zakaz_wstepu: 'Policja wydała zakaz wstępu',
  uchylenie: 'sąd uchylił nakaz lub zakaz', aresztowanie: 'zastosowano tymczasowe aresztowanie w czasie nakazu lub zakazu',
} as const;
export const ZAWIADAMIANI = {
  prokurator: 'prokurator', zespol: 'zespół interdyscyplinarny', sad_opiekunczy: 'sąd opiekuńczy', zandarmeria: 'Żandarmeria Wojskowa', policja: 'jednostka Policji',
  szkola_lub_pracodawca: 'dyrektor szkoły lub placówki, zarządzający obiektem sportowym albo pracodawca', osoba_doznajaca: 'osoba doznająca przemocy', osoba_stosujaca: 'osoba stosująca przemoc',
} as const;

/** Facts of who is told of an arrest or an order. */
export class FaktyPrzemocZawiadamiani {
  @Wybor('Co się stało', ZDARZENIA_OCHRONY, WYMAGANE)
  zdarzenie!: keyof typeof ZDARZENIA_OCHRONY;
  @Wybor('Kto ma być zawiadomiony', ZAWIADAMIANI, WYMAGANE)
  zawiadamiany!: keyof typeof ZAWIADAMIANI;
  @TakNie('W mieszkaniu mieszkają małoletni', { przyklad: false, opis: 'Ważne dla sądu opiekuńczego.' })
  maloletni_w_mieszkaniu?: boolean;
  @TakNie('Osoba doznająca przemocy jest małoletnia', { przyklad: false, opis: 'Ważne dla sądu opiekuńczego.' })
  doznajaca_maloletnia?: boolean;
  @TakNie('Sąd opiekuńczy podejmował czynności', { przyklad: false, opis: 'Ważne, gdy sąd rejonowy uchylił nakaz lub zakaz.' })
  sad_opiekunczy_dzialal?: boolean;
  @TakNie('Osoba stosująca przemoc jest żołnierzem w czynnej służbie', { przyklad: false, opis: 'Ważne dla Żandarmerii Wojskowej.' })
  zolnierz?: boolean;
}
