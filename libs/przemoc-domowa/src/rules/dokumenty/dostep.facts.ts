import { TakNie, Wybor } from '@ostoja/facts';

const WYMAGANE = { wymagane: true } as const;

export const PYTAJACY = {
  czlonek_zespolu: 'członek zespołu interdyscyplinarnego',
  czlonek_grupy: 'członek grupy, która prowadzi tę sprawę',
  czlonek_innej_grupy: 'członek innej grupy',
  osoba_doznajaca: 'osoba doznająca przemocy objęta tą procedurą',
  osoba_stosujaca: 'osoba stosująca przemoc objęta tą procedurą',
  osoba_upowazniona: 'osoba upoważniona przez administratora danych',
  pracownik_osrodka: 'inny pracownik ośrodka pomocy społecznej',
  sad_lub_prokurator: 'sąd albo prokurator w swojej sprawie',
  zglaszajacy_lub_swiadek: 'osoba zgłaszająca albo świadek',
  dostep_do_informacji_publicznej: 'wnioskodawca w trybie informacji publicznej',
  inna: 'inna osoba',
} as const;
export const DOKUMENTY = {
  nk_a: 'formularz „Niebieska Karta - A”', nk_b: 'formularz „Niebieska Karta - B”', nk_c: 'formularz „Niebieska Karta - C”', nk_d: 'formularz „Niebieska Karta - D”',
  protokol: 'protokół posiedzenia zespołu lub grupy', notatka: 'notatka albo dokument wytworzony w procedurze', dokumentacja_policji: 'dokumentacja prowadzona przez Policję', inny: 'inny zgromadzony dokument',
} as const;

/** Facts of access to the files of a procedure. */
export class FaktyPrzemocDostep {
  @Wybor('Kto chce zobaczyć dokument', PYTAJACY, WYMAGANE)
  kto!: keyof typeof PYTAJACY;
  @Wybor('Dokument', DOKUMENTY, WYMAGANE)
  dokument!: keyof typeof DOKUMENTY;
  @TakNie('Złożyła oświadczenie o poufności', { przyklad: true, opis: 'Ważne dla członka zespołu lub grupy.' })
  oswiadczenie_o_poufnosci?: boolean;
  @TakNie('Ma pisemne upoważnienie administratora danych', { przyklad: true, opis: 'Ważne dla osoby upoważnionej.' })
  upowaznienie?: boolean;
  @TakNie('Zobowiązała się na piśmie do zachowania tajemnicy', { przyklad: true, opis: 'Ważne dla osoby upoważnionej.' })
  zobowiazanie_do_tajemnicy?: boolean;
  @TakNie('Zespół zgodził się na dostęp', { przyklad: true, opis: 'Ważne dla osób objętych procedurą.' })
  zgoda_zespolu?: boolean;
  @TakNie('Dokument będzie pokazany w siedzibie ośrodka', { przyklad: true, opis: 'Ważne dla osób objętych procedurą; nie wydaje się go przez internet.' })
  w_siedzibie?: boolean;
  @TakNie('Dokument dotyczy tylko tej osoby', { przyklad: true, opis: 'Przy osobie doznającej: bez danych zgłaszających, świadków, innych osób i sytuacji osoby stosującej przemoc. Przy osobie stosującej: wyłącznie działania wobec niej.' })
  tylko_o_tej_osobie?: boolean;
  @TakNie('Dokument zawiera dane osoby doznającej przemocy albo zgłaszającego', { przyklad: false, opis: 'Ważne dla osoby stosującej przemoc.' })
  dane_chronione?: boolean;
  @TakNie('Jest żądanie sądu albo prokuratora', { przyklad: true, opis: 'Ważne dla sądu i prokuratora.' })
  zadanie?: boolean;
}
