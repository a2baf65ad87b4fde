import { Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of who may be a guardian of independence (art. 145 ust. 2-3). */
export class FaktyOpiekunaUsamodzielnienia {
  @Wybor('Kto', {
    opiekun_zastepczy: 'osoba z rodziny zastępczej lub prowadząca rodzinny dom', koordynator: 'koordynator rodzinnej pieczy zastępczej', pracownik_socjalny: 'pracownik socjalny powiatowego centrum', wychowawca_lub_psycholog: 'wychowawca lub psycholog placówki',
    organizacja: 'pracownik lub osoba z organizacji pozarządowej', inna: 'inna osoba',
  }, { wymagane: true })
  kto!: 'opiekun_zastepczy' | 'koordynator' | 'pracownik_socjalny' | 'wychowawca_lub_psycholog' | 'organizacja' | 'inna';
  @TakNie('Ta osoba zgodziła się na piśmie', { wymagane: true })
  pisemna_zgoda!: boolean;
  @TakNie('Zaakceptował ją kierownik powiatowego centrum', { przyklad: false, opis: 'Potrzebne tylko dla innej osoby.' })
  akceptacja?: boolean;
}

/** Facts of contact with a child before adoption (art. 169). */
export class FaktyKontaktuPrzedPrzysposobieniem {
  @TakNie('Kandydat ukończył szkolenie albo nie musi go mieć', { wymagane: true })
  szkolenie!: boolean;
  @TakNie('Kandydat ma ważną pozytywną opinię kwalifikacyjną', { wymagane: true })
  pozytywna_opinia!: boolean;
  @TakNie('Dziecko zakwalifikowano do przysposobienia', { wymagane: true })
  kwalifikacja_dziecka!: boolean;
  @TakNie('Kandydata wskazali rodzice dziecka', { przyklad: false, opis: 'Art. 119 § 1a Kodeksu rodzinnego i opiekuńczego.' })
  wskazany_przez_rodzicow?: boolean;
}

/** Facts of adoption training (art. 172 ust. 1-4). */
export class FaktySzkoleniaAdopcyjnego {
  @Wybor('Kim jest kandydat', {
    obcy: 'osoba niespokrewniona z dzieckiem', krewny: 'krewny lub powinowaty dziecka', przysposobil_rodzenstwo: 'osoba, która przysposobiła rodzeństwo dziecka', rodzina_zastepcza: 'obecna rodzina zastępcza dziecka', tymczasowa_bez_szkolenia: 'tymczasowa rodzina bez szkolenia (art. 90)',
  }, { wymagane: true })
  kandydat!: 'obcy' | 'krewny' | 'przysposobil_rodzenstwo' | 'rodzina_zastepcza' | 'tymczasowa_bez_szkolenia';
}

/** Facts of placing siblings apart for adoption (art. 166a). */
export class FaktyRozdzieleniaRodzenstwa {
  @TakNie('Wspólne przysposobienie jest sprzeczne z dobrem dziecka', { wymagane: true, przyklad: false })
  sprzeczne_z_dobrem!: boolean;
  @TakNie('Nie znaleziono rodziny dla rodzeństwa w kraju ani za granicą', { wymagane: true })
  nie_znaleziono_rodziny!: boolean;
}

/** Facts of reading the list of children in the register (art. 38e ust. 1). */
export class FaktyDostepuDoRejestru {
  @Wybor('Kto chce dostępu', {
    wprowadzajacy: 'starosta lub marszałek, który wprowadza dane', placacy: 'starosta powiatu, który finansuje pobyt', wojewoda: 'wojewoda', minister: 'minister', osrodek_adopcyjny: 'ośrodek adopcyjny, który otrzymał zgłoszenie', sad: 'sąd', starosta_osiedlenia: 'starosta planowanego osiedlenia',
    inny_starosta: 'inny starosta lub marszałek', gmina_placaca: 'gmina współfinansująca pobyt', gmina_rodzicow: 'gmina rodziców lub podmiot pracujący z rodziną', swiadczenia: 'organ świadczeń rodzinnych, ZUS, pomoc społeczna, fundusz alimentacyjny', inny: 'ktoś inny',
  }, { wymagane: true })
  podmiot!: string;
  @Wybor('Jaki zakres danych', { pelny: 'wszystkie dane wykazu', bez_ocen_i_programu: 'dane bez ocen i programu usamodzielnienia', nazwisko_i_program: 'nazwisko i program usamodzielnienia', powiat_i_pesel_rodzicow: 'powiat umieszczenia i PESEL rodziców', tozsamosc_i_daty: 'tożsamość, część danych prawnych i daty pobytu' }, { wymagane: true })
  zakres!: string;
  @TakNie('Dane są niezbędne do ustawowego zadania tego podmiotu', { wymagane: true })
  niezbedne!: boolean;
}

/** Facts of the competence of a powiat to pay (art. 191 ust. 1-4a, 8, 13). */
export class FaktyWlasciwosciPowiatu {
  @Wybor('Sytuacja dziecka', { zwykla: 'zwykła', pozostawione: 'pozostawione po urodzeniu albo nieznani rodzice', cudzoziemskie: 'bez miejsca zamieszkania w Polsce, z orzeczenia zagranicznego albo małoletni cudzoziemiec' }, { wymagane: true })
  sytuacja!: 'zwykla' | 'pozostawione' | 'cudzoziemskie';
  @Wybor('Miejsce zamieszkania przed umieszczeniem (po powrocie do domu: przed ponownym)', { w_tym_powiecie: 'w tym powiecie', w_innym: 'w innym powiecie', nieustalone: 'nie można ustalić' }, { wymagane: true })
  zamieszkanie!: 'w_tym_powiecie' | 'w_innym' | 'nieustalone';
  @Wybor('Ostatnie zameldowanie na pobyt stały', { w_tym_powiecie: 'w tym powiecie', w_innym: 'w innym powiecie', nieustalone: 'nie można ustalić' }, { przyklad: 'nieustalone' })
  zameldowanie?: 'w_tym_powiecie' | 'w_innym' | 'nieustalone';
  @TakNie('W tym powiecie ma siedzibę sąd, który orzekł o umieszczeniu', { przyklad: false })
  sad_w_powiecie?: boolean;
  @TakNie('W tym powiecie pozostawiono dziecko', { przyklad: false })
  pozostawione_w_powiecie?: boolean;
  @TakNie('W tym powiecie jest rodzina zastępcza, dom albo placówka', { przyklad: false, opis: 'Także wtedy, gdy ten powiat zawarł umowę z rodziną zawodową albo organizuje dom w innym powiecie (art. 191 ust. 4b).' })
  piecza_w_powiecie?: boolean;
}

/** Facts of the benefits of temporary carers without training (art. 90). */
export class FaktyOpiekunaTymczasowego {
  @Wybor('Świadczenie', { utrzymanie: 'świadczenie na utrzymanie dziecka', dodatek: 'dodatek z art. 81', pelnoletni: 'świadczenie na pełnoletniego wychowanka', uznaniowe: 'wypoczynek, przyjęcie dziecka, zdarzenie losowe, remont', lokal: 'środki na lokal', wynagrodzenie: 'wynagrodzenie' }, { wymagane: true })
  swiadczenie!: string;
}

/** Facts of the notice to the credit information bureau (art. 193 ust. 8). */
export class FaktyZaleglosciWOplacie {
  @Liczba('Za ile miesięcy nie zapłacono opłaty', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 13 })
  miesiace!: number;
}

/** Facts of cameras in a facility (art. 121b). */
export class FaktyMonitoringu {
  @Wybor('Pomieszczenie', { wejscie: 'wejście, korytarz, teren', pokoj: 'pokój dzieci', zajecia: 'sala zajęć', opieka: 'pomieszczenie opieki', wypoczynek: 'pomieszczenie wypoczynku i rekreacji', sanitarne: 'pomieszczenie sanitarne', pomoc_psychologiczna: 'pomieszczenie pomocy psychologiczno-pedagogicznej', gabinet_zdrowia: 'gabinet profilaktyki zdrowotnej', szatnia: 'szatnia, przebieralnia' }, { wymagane: true })
  pomieszczenie!: string;
  @TakNie('Monitoring służy bezpieczeństwu dzieci i pracowników albo ochronie mienia', { wymagane: true })
  cel!: boolean;
  @TakNie('Uzgodniono go ze starostą, marszałkiem albo kierownikiem podmiotu, któremu zlecono prowadzenie', { wymagane: true })
  uzgodniono!: boolean;
}

/** Facts of who may be a helper family (art. 73-74). */
export class FaktyRodzinyPomocowej {
  @Wybor('Kto', { niezawodowa: 'rodzina zastępcza niezawodowa', zawodowa: 'rodzina zastępcza zawodowa', rodzinny_dom_dziecka: 'prowadzący rodzinny dom dziecka', przeszkolona: 'małżonkowie lub osoba po szkoleniu', spokrewniona: 'rodzina zastępcza spokrewniona', inna: 'ktoś inny' }, { wymagane: true })
  kto!: string;
  @TakNie('Zawarto umowę ze starostą', { wymagane: true })
  umowa!: boolean;
}

/** Facts of checking the register of sex offenders (art. 7b). */
export class FaktySprawdzeniaWRejestrzeSprawcow {
  @Wybor('Kto sprawdza', { wojt: 'wójt albo upoważniony kierownik ośrodka', organizator: 'organizator rodzinnej pieczy zastępczej', osrodek_adopcyjny: 'ośrodek adopcyjny', pracodawca: 'pracodawca', zlecajacy: 'zlecający usługę', dyrektor: 'dyrektor placówki' }, { wymagane: true })
  organ!: string;
  @Wybor('Kogo', {
    rodzina_wspierajaca: 'rodzinę wspierającą', wolontariusz_wsparcia_dziennego: 'wolontariusza placówki wsparcia dziennego', kandydat_na_rodzine: 'kandydata na rodzinę zastępczą', rodzina_lub_dom: 'rodzinę zastępczą lub prowadzącego dom', rodzina_pomocowa: 'rodzinę pomocową', wolontariusz_rodziny: 'wolontariusza rodziny zastępczej',
    kandydat_adopcyjny: 'kandydata do przysposobienia', pracownik: 'kierownika, dyrektora albo pracownika', uslugodawca: 'osobę świadczącą usługi', osoba_wspierajaca: 'osobę wspierającą wychowanie w placówce', wolontariusz_placowki: 'wolontariusza placówki',
  }, { wymagane: true })
  kogo!: string;
}

/** Facts of joining types of facilities (art. 101). */
export class FaktyLaczeniaPlacowek {
  @Wybor('Pierwszy typ', { socjalizacyjna: 'socjalizacyjny', interwencyjna: 'interwencyjny', specjalistyczna: 'specjalistyczno-terapeutyczny', rodzinna: 'rodzinny' }, { wymagane: true })
  pierwszy!: string;
  @Wybor('Drugi typ', { socjalizacyjna: 'socjalizacyjny', interwencyjna: 'interwencyjny', specjalistyczna: 'specjalistyczno-terapeutyczny', rodzinna: 'rodzinny' }, { wymagane: true, przyklad: 'interwencyjna' })
  drugi!: string;
}
