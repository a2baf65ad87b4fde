import { Dzien, Kwota, Procent, TakNie, Wybor } from '@ostoja/facts';

/** Facts of an agreement. */
export class FaktyUmowyODotacje {
  @TakNie('Forma pisemna', { wymagane: true, przyklad: true, opis: 'Równa jej jest forma elektroniczna z kwalifikowanym podpisem.' })
  forma_pisemna: boolean;
  @Wybor('Czas umowy', { czas_zadania: 'na czas realizacji zadania', czas_okreslony: 'na czas określony' }, { wymagane: true, przyklad: 'czas_zadania' })
  czas: 'czas_zadania' | 'czas_okreslony';
  @Dzien('Dzień zawarcia umowy', { wymagane: true, przyklad: '2026-02-02' })
  zawarta: string;
  @Dzien('Ostatni dzień umowy', { wymagane: true, przyklad: '2026-12-31' })
  koniec: string;
  @Dzien('Termin wykorzystania dotacji', { wymagane: true, przyklad: '2026-12-31', opis: 'W zadaniu wieloletnim osobno dla każdego roku: sprawdź każdy rok.' })
  termin_wykorzystania: string;
  @Dzien('Pierwszy dzień roku budżetowego dotacji', { wymagane: true, przyklad: '2026-01-01', opis: 'Wystarczy dowolny dzień tego roku.' })
  rok_budzetowy: string;
  @TakNie('Umowa określa opis, cel i termin zadania, kwotę i tryb płatności, kontrolę, rozliczenie i termin zwrotu', { wymagane: true, przyklad: true })
  elementy: boolean;
  @TakNie('Oferta wspólna', { przyklad: false })
  oferta_wspolna?: boolean;
  @TakNie('Do umowy załączono umowę między oferentami', { przyklad: true, opis: 'Tylko przy ofercie wspólnej.' })
  umowa_oferentow?: boolean;
}

/** Facts of the next instalment. */
export class FaktyKolejnejTranszy {
  @Kwota('Przekazana dotychczas dotacja (zł)', { wymagane: true, przyklad: '10000.00' })
  przekazano: string;
  @Kwota('Rozliczona dotychczas dotacja (zł)', { wymagane: true, przyklad: '8000.00' })
  rozliczono: string;
  @Procent('Próg rozliczenia z umowy (% przekazanej dotacji)', { przyklad: '70', opis: 'Gdy umowa go określa; ustawa nie zna takiego progu.' })
  prog_rozliczenia?: string;
  @TakNie('Umowa wymaga sprawozdania przed transzą', { wymagane: true, przyklad: true })
  wymaga_sprawozdania: boolean;
  @TakNie('Sprawozdanie złożone albo przyjęte, tak jak mówi umowa', { przyklad: true })
  sprawozdanie?: boolean;
  @Dzien('Dzień przekazania transzy', { wymagane: true, przyklad: '2026-08-03' })
  dzien: string;
  @Dzien('Dowolny dzień roku budżetowego, z którego jest transza', { wymagane: true, przyklad: '2026-01-01' })
  rok_budzetowy: string;
}

/** Facts of paid activity found in a control. */
export class FaktyDzialalnosciOdplatnej {
  @Kwota('Pobrana opłata za świadczenie (zł)', { wymagane: true, przyklad: '40.00' })
  oplata: string;
  @Kwota('Koszt tego świadczenia (zł)', { wymagane: true, przyklad: '45.00' })
  koszt: string;
  @Kwota('Przeciętne miesięczne wynagrodzenie osoby w ostatnim roku obrotowym (zł)', { wymagane: true, przyklad: '9000.00', opis: 'Za pracę lub usługi przy działalności odpłatnej, bez względu na rodzaj umowy; gdy osoba pracowała krócej niż rok, z całego tego czasu.' })
  wynagrodzenie: string;
  @Kwota('Przeciętne wynagrodzenie w sektorze przedsiębiorstw za rok poprzedni (zł)', { wymagane: true, przyklad: '8000.00', opis: 'Ogłoszone przez Prezesa GUS.' })
  przecietne_wynagrodzenie: string;
}

/** Facts of simplified records. */
export class FaktyUproszczonejEwidencji {
  @Kwota('Przychody organizacji w poprzednim roku (zł)', { wymagane: true, przyklad: '80000.00' })
  przychody: string;
}

/** Facts of giving up a claim. */
export class FaktyNiedochodzeniaNaleznosci {
  @Kwota('Należność z odsetkami (zł)', { wymagane: true, przyklad: '80.00' })
  kwota: string;
  @Wybor('Rodzaj należności', { zwrot_dotacji: 'zwrot dotacji (należność publicznoprawna)', cywilnoprawna: 'należność cywilnoprawna' }, { wymagane: true, przyklad: 'cywilnoprawna' })
  rodzaj: 'zwrot_dotacji' | 'cywilnoprawna';
  @TakNie('Uchwała rady na to pozwala', { wymagane: true, przyklad: true })
  uchwala: boolean;
}
