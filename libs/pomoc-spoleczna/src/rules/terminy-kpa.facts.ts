import { Dzien, Liczba, Lista, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

export class FaktyRozpatrzeniaPetycji {
  @Dzien('Dzień zdarzenia: złożenie petycji właściwemu podmiotowi', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Dzien('Dzień uzupełnienia petycji', { opis: 'Gdy wzywano do uzupełnienia, termin liczy się od tego dnia.' })
  dzien_uzupelnienia?: string;
  @TakNie('Termin przedłużono', { opis: 'Okoliczności niezależne od rozpatrującego.' })
  przedluzono?: boolean;
}

/** How hard a case is, which decides its term (art. 35 KPA). */
export const RODZAJE_SPRAW = {
  bez_wyjasniania: 'można rozpatrzyć na podstawie dowodów strony lub faktów znanych organowi',
  wyjasniajaca: 'wymaga postępowania wyjaśniającego',
  skomplikowana: 'szczególnie skomplikowana',
  odwolawcza: 'postępowanie odwoławcze',
} as const;

/** Times that do not count into the term (art. 35 § 5, art. 103 KPA). */
export const POWODY_NIEWLICZANIA = {
  zawieszenie: 'zawieszenie postępowania',
  termin_czynnosci: 'termin określony w przepisach dla dokonania czynności',
  doreczenie_hybrydowe: 'doręczanie przez publiczną usługę hybrydową',
  mediacja: 'mediacja',
  wina_strony: 'opóźnienie z winy strony',
  przyczyny_niezalezne: 'przyczyny niezależne od organu',
} as const;

export class OkresNiewliczanyFakt {
  @Dzien('Pierwszy dzień przerwy', { wymagane: true, opis: 'Dzień, w którym bieg stanął.', przyklad: '2026-03-10' })
  od!: string;
  @Dzien('Dzień podjęcia', { wymagane: true, opis: 'Dzień, od którego termin biegnie dalej.', przyklad: '2026-03-20' })
  do!: string;
  @Wybor('Powód', POWODY_NIEWLICZANIA, { wymagane: true })
  powod!: keyof typeof POWODY_NIEWLICZANIA;
}

/** Facts of the term for settling a case (art. 35 KPA). */
export class FaktyZalatwieniaSprawy {
  @Dzien('Dzień zdarzenia: wszczęcie postępowania albo otrzymanie odwołania', { wymagane: true, opis: 'Wszczęcie na wniosek: dzień doręczenia wniosku organowi. Sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Wybor('Rodzaj sprawy', RODZAJE_SPRAW, { wymagane: true, przyklad: 'wyjasniajaca' })
  rodzaj!: keyof typeof RODZAJE_SPRAW;
  @Lista('Okresy, których się nie wlicza', () => OkresNiewliczanyFakt, FACT_LIMITS.lista)
  okresy_niewliczane?: OkresNiewliczanyFakt[];
  @Dzien('Nowy termin wskazany w zawiadomieniu', { opis: 'Zawiadomienie o niezałatwieniu sprawy w terminie (art. 36 KPA) zastępuje termin dotychczasowy.' })
  nowy_termin?: string;
}

export const JEDNOSTKI_TERMINU = { dni: 'dni', tygodnie: 'tygodnie', miesiace: 'miesiące', lata: 'lata' } as const;

/** Facts of a term that the authority set or another act gives (art. 57 KPA). */
export class FaktyTerminuWyznaczonego {
  @Dzien('Dzień zdarzenia, od którego liczy się termin', { wymagane: true, opis: 'Na przykład doręczenie wezwania; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Liczba('Długość terminu', 1, FACT_LIMITS.dlugosc_terminu, { wymagane: true })
  liczba!: number;
  @Wybor('Jednostka', JEDNOSTKI_TERMINU, { wymagane: true })
  jednostka!: keyof typeof JEDNOSTKI_TERMINU;
}

/** Facts of the appeal term (art. 127-129 KPA). */
export class FaktyOdwolania {
  @Dzien('Dzień zdarzenia: doręczenie lub ogłoszenie decyzji', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @TakNie('Odstąpiono od uzasadnienia, bo uwzględniono całe żądanie', { opis: 'Decyzja z uwagą o odstąpieniu od uzasadnienia (art. 107 § 4 KPA).', przyklad: false })
  uzasadnienie_pominiete?: boolean;
  @Dzien('Dzień wszczęcia sprawy', { opis: 'W sprawach wszczętych przed 12 maja 2023 r. odwołanie przysługuje także od decyzji bez uzasadnienia. Pominięty oznacza sprawę nowszą.' })
  dzien_wszczecia?: string;
  @Dzien('Doręczenie postanowienia o uzupełnieniu decyzji albo o jego odmowie', { opis: 'Termin odwołania biegnie od tego dnia (art. 111 § 2 KPA).' })
  postanowienie_o_uzupelnieniu?: string;
}

/** Facts of finality (art. 16, 127, 127a KPA). */
export class FaktyOstatecznosci extends FaktyOdwolania {
  @Dzien('Doręczenie organowi zrzeczenia się odwołania przez ostatnią ze stron')
  zrzeczenie?: string;
  @TakNie('Wniesiono odwołanie', { przyklad: false })
  wniesiono_odwolanie?: boolean;
}

/** Facts of the service of a letter that nobody collects (art. 44 KPA). */
export class FaktyFikcjiDoreczenia {
  @Dzien('Dzień zdarzenia: pozostawienie pierwszego zawiadomienia', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Dzien('Pozostawienie powtórnego zawiadomienia', { opis: 'Bez powtórnego zawiadomienia pisma nie uważa się za doręczone.', przyklad: '2026-03-10' })
  powtorne_zawiadomienie?: string;
  @Dzien('Odbiór pisma')
  odebrano?: string;
  @Dzien('Odmowa przyjęcia pisma', { opis: 'Pismo uważa się za doręczone w dniu odmowy (art. 47 KPA).' })
  odmowiono?: string;
}

/** Facts of electronic service that nobody collects (art. 41-42 of the e-delivery act). */
export class FaktyFikcjiEDoreczenia {
  @Dzien('Dzień zdarzenia: wpłynięcie pisma na adres do doręczeń elektronicznych', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Dzien('Odbiór pisma')
  odebrano?: string;
}

export const PODSTAWY_WZNOWIENIA = {
  falszywy_dowod_lub_przestepstwo: 'fałszywy dowód albo decyzja wskutek przestępstwa (art. 145 § 1 pkt 1-2)',
  pominiecie_strony: 'strona bez swojej winy nie brała udziału (art. 145 § 1 pkt 4)',
  nowe_okolicznosci: 'nowe istotne okoliczności lub dowody (art. 145 § 1 pkt 5)',
  inna: 'inna podstawa (art. 145 § 1 pkt 3 i 6-8, art. 145a-145b)',
} as const;

/** Facts of the end of the time to annul after reopening (art. 146 § 1 KPA). */
export class FaktyUchyleniaPoWznowieniu {
  @Dzien('Dzień zdarzenia: doręczenie lub ogłoszenie decyzji', { wymagane: true, opis: 'Od tego dnia liczy się termin; sam dzień nie jest wliczany.' })
  zdarzenie!: string;
  @Wybor('Podstawa wznowienia', PODSTAWY_WZNOWIENIA, { wymagane: true, przyklad: 'nowe_okolicznosci' })
  podstawa!: keyof typeof PODSTAWY_WZNOWIENIA;
}
