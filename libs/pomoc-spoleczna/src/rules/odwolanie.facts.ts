import { Dzien, TakNie, Wybor } from '@ostoja/facts';

/** Facts of a reminder, be it of inaction or of protraction (art. 37 KPA). */
export class FaktyPonaglenia {
  @Dzien('Dzień wniesienia ponaglenia', { wymagane: true, przyklad: '2026-03-02' })
  dzien!: string;
  @Dzien('Ostatni dzień terminu załatwienia sprawy z art. 35 KPA lub przepisów szczególnych', { wymagane: true, opis: 'Nowy termin z zawiadomienia (art. 36 KPA) tu się nie liczy: ponaglenie wniesione po terminie z art. 35 przekazuje się SKO.', przyklad: '2026-02-27' })
  koniec_terminu!: string;
  @TakNie('Ponaglenie ma uzasadnienie', { wymagane: true })
  uzasadnione!: boolean;
}

export const WNOSZACY_ODWOLANIE = { strona: 'strona lub jej pełnomocnik', inna_osoba: 'inna osoba' } as const;

/** Facts of an appeal (art. 127-129, 134 KPA, art. 106 ust. 6 ups). */
export class FaktyDopuszczalnosciOdwolania {
  @Wybor('Kto wnosi odwołanie', WNOSZACY_ODWOLANIE, { wymagane: true })
  kto!: keyof typeof WNOSZACY_ODWOLANIE;
  @TakNie('Osoba ubiegająca się o świadczenie zgodziła się na odwołanie', { opis: 'Potrzebna, gdy odwołanie wnosi inna osoba.' })
  zgoda?: boolean;
  @Dzien('Doręczenie decyzji', { wymagane: true, przyklad: '2026-02-16' })
  doreczono!: string;
  @Dzien('Wniesienie odwołania', { wymagane: true, przyklad: '2026-03-02' })
  wniesiono!: string;
  @Dzien('Doręczenie postanowienia o uzupełnieniu decyzji albo o jego odmowie', { opis: 'Termin odwołania biegnie od tego dnia (art. 111 § 2 KPA).' })
  postanowienie_o_uzupelnieniu?: string;
  @TakNie('Odstąpiono od uzasadnienia, bo uwzględniono całe żądanie', { przyklad: false })
  uzasadnienie_pominiete?: boolean;
  @Dzien('Dzień wszczęcia sprawy', { opis: 'W sprawach wszczętych przed 12 maja 2023 r. odwołanie przysługuje także od decyzji bez uzasadnienia.' })
  dzien_wszczecia?: string;
  @TakNie('Strona zrzekła się odwołania', { przyklad: false })
  zrzeczono_sie?: boolean;
}

/** Facts of self-correction (art. 132 KPA). */
export class FaktyAutokontroli {
  @TakNie('Odwołanie wniosły wszystkie strony albo pozostałe zgadzają się na zmianę', { wymagane: true })
  wszystkie_strony!: boolean;
  @TakNie('Organ uznaje, że odwołanie w całości zasługuje na uwzględnienie', { wymagane: true })
  w_calosci!: boolean;
  @Dzien('Otrzymanie odwołania', { wymagane: true, przyklad: '2026-02-26' })
  otrzymano!: string;
}

/** Facts of the execution of a decision that is not yet final (art. 130 KPA). */
export class FaktyWykonaniaDecyzji {
  @TakNie('Decyzja ma rygor natychmiastowej wykonalności albo podlega wykonaniu z mocy ustawy', { wymagane: true, przyklad: false })
  rygor!: boolean;
  @TakNie('Decyzja jest zgodna z żądaniem wszystkich stron', { wymagane: true })
  zgodna_z_zadaniem!: boolean;
  @TakNie('Wszystkie strony zrzekły się odwołania', { wymagane: true, przyklad: false })
  zrzeczenie!: boolean;
  @TakNie('Odstąpiono od uzasadnienia, bo uwzględniono całe żądanie', { wymagane: true, przyklad: false })
  uzasadnienie_pominiete!: boolean;
  @TakNie('Wniesiono odwołanie w terminie', { przyklad: false })
  wniesiono_odwolanie?: boolean;
}

export const SPOSOBY_NADANIA = {
  bezposrednio: 'złożone w urzędzie',
  e_doreczenie: 'wysłane na adres do doręczeń elektronicznych organu',
  operator_wyznaczony: 'nadane w placówce operatora wyznaczonego (Poczta Polska) albo operatora powszechnego w UE, EFTA lub Szwajcarii',
  konsul: 'złożone w polskim urzędzie konsularnym',
  dowodztwo: 'złożone przez żołnierza w dowództwie jednostki wojskowej',
  kapitan_statku: 'złożone przez członka załogi kapitanowi statku',
  zaklad_karny: 'złożone przez osobę pozbawioną wolności w administracji zakładu karnego',
  kurier: 'nadane u innego operatora lub kurierem',
  e_mail: 'wysłane zwykłą pocztą elektroniczną',
} as const;

/** Facts of keeping a term (art. 57 § 5 KPA). */
export class FaktyZachowaniaTerminu {
  @Wybor('Sposób wniesienia pisma', SPOSOBY_NADANIA, { wymagane: true })
  sposob!: keyof typeof SPOSOBY_NADANIA;
  @Dzien('Dzień nadania lub złożenia', { wymagane: true, przyklad: '2026-03-02' })
  nadano!: string;
  @Dzien('Dzień wpływu do organu', { opis: 'Decyduje przy kurierze i wtedy jest potrzebny.', przyklad: '2026-03-04' })
  wplynelo?: string;
  @Dzien('Ostatni dzień terminu', { wymagane: true, przyklad: '2026-03-02' })
  koniec_terminu!: string;
}

/** Facts of the restoration of a term (art. 58 KPA). */
export class FaktyPrzywroceniaTerminu {
  @TakNie('Uprawdopodobniono brak winy', { wymagane: true })
  brak_winy!: boolean;
  @TakNie('Jednocześnie dopełniono uchybionej czynności', { wymagane: true })
  czynnosc_dopelniona!: boolean;
  @Dzien('Ustanie przyczyny uchybienia', { wymagane: true, przyklad: '2026-02-26' })
  ustala_przyczyna!: string;
  @Dzien('Wniesienie prośby', { wymagane: true, przyklad: '2026-03-02' })
  wniesiono!: string;
  @TakNie('Prośba dotyczy terminu na samą prośbę o przywrócenie', { wymagane: true, przyklad: false })
  termin_na_prosbe!: boolean;
}

/** Facts of a waiver of the appeal (art. 127a KPA). */
export class FaktyZrzeczenia {
  @Dzien('Doręczenie decyzji', { wymagane: true, przyklad: '2026-02-23' })
  doreczono!: string;
  @Dzien('Doręczenie postanowienia o uzupełnieniu decyzji albo o jego odmowie', { opis: 'Termin odwołania biegnie od tego dnia (art. 111 § 2 KPA).' })
  postanowienie_o_uzupelnieniu?: string;
  @Dzien('Doręczenie oświadczenia o zrzeczeniu organowi, który wydał decyzję', { wymagane: true, przyklad: '2026-03-02' })
  oswiadczono!: string;
  @TakNie('Zrzekły się wszystkie strony', { wymagane: true })
  wszystkie_strony!: boolean;
}

export const PRZEDMIOTY_SKARGI = { decyzja: 'decyzja lub postanowienie', bezczynnosc: 'bezczynność lub przewlekłość' } as const;

/** Facts of a complaint to the administrative court (art. 52-53 PPSA). */
export class FaktySkargiDoSadu {
  @Wybor('Co się zaskarża', PRZEDMIOTY_SKARGI, { wymagane: true })
  przedmiot!: keyof typeof PRZEDMIOTY_SKARGI;
  @TakNie('Wyczerpano środki zaskarżenia', { wymagane: true, opis: 'Odwołanie lub zażalenie rozpatrzone przez SKO; przy bezczynności wniesione ponaglenie.' })
  srodki_wyczerpane!: boolean;
  @TakNie('Od decyzji nie przysługuje odwołanie, bo odstąpiono od uzasadnienia', { opis: 'Wtedy skargę wnosi się od razu (art. 127 § 1a KPA).', przyklad: false })
  odwolanie_nie_przysluguje?: boolean;
  @Dzien('Doręczenie rozstrzygnięcia', { opis: 'Potrzebne przy skardze na decyzję lub postanowienie.', przyklad: '2026-02-02' })
  doreczono?: string;
  @Dzien('Wniesienie skargi', { wymagane: true, przyklad: '2026-03-02' })
  wniesiono!: string;
}
