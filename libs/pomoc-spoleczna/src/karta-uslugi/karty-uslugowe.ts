import type { TrescKarty } from '@ostoja/postepowanie';
import { BEZ_DECYZJI, DECYZJA_PO_WYWIADZIE, DOKUMENTY, WSPOLNE } from './wspolne.js';

const { tozsamosc, dochod, emerytura, majatek, niepelnosprawnosc, zameldowanie } = DOKUMENTY;
const DOCHODOWE = [tozsamosc, majatek, dochod, emerytura];
const ZASWIADCZENIE = { nazwa: 'Zaświadczenie lekarskie o stanie zdrowia', przepis: 'art. 107 ust. 5d ustawy o pomocy społecznej', kiedy: 'gdy od stanu zdrowia zależy zakres pomocy' };

/** Help in services and in kind, by code. */
export const kartyUslugowe: Readonly<Record<string, TrescKarty>> = {
  posilek: {
    ...WSPOLNE, nazwa: 'Posiłek', opis: 'Gorący posiłek raz dziennie, zasiłek na żywność albo produkty żywnościowe, także w programie „Posiłek w szkole i w domu”.', dla_kogo: 'Osoby i dzieci, które nie mogą zapewnić sobie posiłku.',
    warunki: ['dochód w granicach progu programu albo uchwały rady gminy', 'dziecko zgłoszone przez dyrektora szkoły: bez wywiadu i bez decyzji'], dokumenty: [...DOCHODOWE, zameldowanie],
    wynik: `${DECYZJA_PO_WYWIADZIE} Doraźna pomoc dzieciom i w sytuacji kryzysowej: bez wywiadu i bez decyzji (art. 48b ust. 5).`, podstawa: ['art. 48 i 48b ustawy o pomocy społecznej', 'program „Posiłek w szkole i w domu” na lata 2024-2028'],
    rodzaje_spraw: ['posilek'], rozpoznanie: ['posilek'], oswiadczenia: ['dochody-i-majatek', 'dochod', 'alimenty'], slowa: ['obiad', 'jedzenie', 'żywność', 'stołówka', 'głód', 'szkoła', 'przedszkole', 'catering'],
    do_sprawdzenia: [...WSPOLNE.do_sprawdzenia, 'Obowiązująca uchwała rady: progi bezpłatnego posiłku i zwrotu wydatków po 2023 r.'],
  },
  schronienie: {
    ...WSPOLNE, nazwa: 'Schronienie', opis: 'Miejsce w schronisku, noclegowni albo ogrzewalni. Do noclegowni i ogrzewalni można przyjść od razu, bez decyzji.', dla_kogo: 'Osoby w kryzysie bezdomności.',
    warunki: ['schronisko: decyzja i podpisany kontrakt socjalny', 'noclegownia i ogrzewalnia: bez decyzji, wywiadu i opłat, dla osób zdolnych do samoobsługi'], dokumenty: [tozsamosc, zameldowanie, emerytura],
    oplata: 'Noclegownia i ogrzewalnia bezpłatnie. Schronisko: opłata zależna od dochodu (art. 97 ust. 1a i uchwała rady).', wynik: 'Schronisko: decyzja po wywiadzie. Noclegownia i ogrzewalnia: od razu miejsce.', podstawa: ['art. 48a i art. 97 ust. 1a ustawy o pomocy społecznej'],
    gdzie: 'Dział Pomocy Bezdomnym. Właściwa jest gmina ostatniego zameldowania na pobyt stały (art. 101 ust. 2); w sprawie pilnej pomaga gmina miejsca pobytu.', rodzaje_spraw: ['schronienie'], rozpoznanie: ['schronienie'], oswiadczenia: ['ostatnie-zameldowanie'],
    slowa: ['bezdomność', 'bezdomny', 'nocleg', 'noclegownia', 'schronisko', 'ogrzewalnia', 'nie mam gdzie spać', 'eksmisja'], do_sprawdzenia: [...WSPOLNE.do_sprawdzenia, 'Adresy i godziny placówek, stawki opłat z uchwały rady.'],
  },
  'uslugi-opiekuncze': {
    ...WSPOLNE, nazwa: 'Usługi opiekuńcze', opis: 'Pomoc opiekunki lub opiekuna w domu: higiena, zakupy, posiłki, kontakty z otoczeniem; także usługi specjalistyczne i sąsiedzkie.', dla_kogo: 'Osoby samotne, które z powodu wieku, choroby lub innych przyczyn potrzebują pomocy; także osoby w rodzinie, gdy bliscy nie mogą pomóc.',
    warunki: ['potrzeba pomocy innej osoby', 'brak możliwości pomocy rodziny, małżonka, wstępnych i zstępnych'], dokumenty: [...DOCHODOWE, ZASWIADCZENIE, niepelnosprawnosc],
    termin: `${WSPOLNE.termin} W trybie pilnym usługi ruszają po wywiadzie, a decyzja zapada w ciągu 10 dni od ich rozpoczęcia (art. 50a).`, oplata: 'Bezpłatnie do kryterium dochodowego; powyżej opłata za godzinę z uchwały rady (usługi dla osób z zaburzeniami psychicznymi: z rozporządzenia).',
    wynik: 'Wywiad, a po nim decyzja, która ustala zakres, okres, miejsce i opłatę.', podstawa: ['art. 50 i 50a ustawy o pomocy społecznej'], rodzaje_spraw: ['uslugi-opiekuncze-w-domu', 'specjalistyczne-uslugi-opiekuncze'], rozpoznanie: ['uslugi-opiekuncze'], oswiadczenia: ['dochody-i-majatek', 'dochod', 'zgoda-na-wniosek'],
    slowa: ['opiekunka', 'opieka', 'starość', 'choroba', 'zakupy', 'mycie', 'samotność', 'usługi sąsiedzkie', 'demencja', 'autyzm'], do_sprawdzenia: [...WSPOLNE.do_sprawdzenia, 'Tabela opłat za usługi z obowiązującej uchwały rady.'],
  },
  'dom-pomocy-spolecznej': {
    ...WSPOLNE, nazwa: 'Dom pomocy społecznej', opis: 'Stałe miejsce w domu pomocy, gdy potrzebna jest całodobowa opieka, a usług w domu nie da się zapewnić.', dla_kogo: 'Osoby, które z powodu wieku, choroby lub niepełnosprawności nie mogą samodzielnie funkcjonować.',
    warunki: ['potrzeba całodobowej opieki', 'usługi opiekuńcze w domu nie wystarczą', 'zgoda osoby albo jej przedstawiciela'], dokumenty: [...DOCHODOWE, ZASWIADCZENIE, { nazwa: 'Zgoda na umieszczenie i na ponoszenie opłaty', przepis: 'art. 54 ust. 2 i 4 ustawy o pomocy społecznej', oswiadczenie: 'zgoda-dps' }],
    oplata: 'Mieszkaniec płaci do 70% dochodu, nie więcej niż koszt utrzymania; dalej małżonek, zstępni i wstępni w granicach swoich dochodów, a resztę gmina (art. 61).', wynik: 'Decyzje o skierowaniu i o opłacie, a potem decyzja o umieszczeniu. Gdy brak miejsca: wpis na listę oczekujących.',
    podstawa: ['art. 54-66 ustawy o pomocy społecznej'], rodzaje_spraw: [], oswiadczenia: ['zgoda-dps', 'dochody-i-majatek'], slowa: ['dps', 'dom starców', 'dom opieki', 'całodobowa opieka', 'starość', 'choroba'],
  },
  'osrodek-wsparcia': {
    ...WSPOLNE, nazwa: 'Ośrodek wsparcia', opis: 'Dzienny dom pomocy, środowiskowy dom samopomocy, klub samopomocy: zajęcia, posiłek, terapia.', dla_kogo: 'Osoby starsze, z niepełnosprawnością albo z zaburzeniami psychicznymi.',
    dokumenty: [tozsamosc, ZASWIADCZENIE, majatek], oplata: 'Do kryterium bezpłatnie; pobyt dzienny w ośrodku dla osób z zaburzeniami psychicznymi i w klubie samopomocy zawsze bezpłatnie (art. 51b).', wynik: 'Wywiad i decyzja; klub samopomocy bez decyzji.', podstawa: ['art. 51-51c i 97 ustawy o pomocy społecznej'],
    rodzaje_spraw: [], oswiadczenia: ['dochody-i-majatek'], slowa: ['śds', 'środowiskowy dom samopomocy', 'dzienny dom', 'klub', 'terapia', 'zajęcia', 'senior'], do_sprawdzenia: [...WSPOLNE.do_sprawdzenia, 'Lista ośrodków i wolnych miejsc.'],
  },
  'mieszkanie-wspomagane': {
    ...WSPOLNE, nazwa: 'Mieszkanie treningowe albo wspomagane', opis: 'Mieszkanie ze wsparciem w codziennym życiu: treningowe na czas nauki samodzielności, wspomagane dla osób, które potrzebują stałego wsparcia.', dla_kogo: 'Dorosłe osoby, które potrzebują wsparcia, ale nie całodobowej opieki.',
    warunki: ['pisemny kontrakt mieszkaniowy'], dokumenty: [tozsamosc, niepelnosprawnosc, majatek], termin: 'Do miesiąca, w sprawie szczególnie skomplikowanej do dwóch miesięcy (art. 35 KPA). Bez wywiadu.', oplata: 'Do kryterium bezpłatnie; powyżej według ustaleń i uchwały rady.', wynik: 'Decyzja na podstawie kontraktu mieszkaniowego, bez wywiadu (art. 53 ust. 13).',
    podstawa: ['art. 53 ustawy o pomocy społecznej'], rodzaje_spraw: [], oswiadczenia: ['dochody-i-majatek'], slowa: ['mieszkanie', 'mieszkanie chronione', 'usamodzielnienie', 'niepełnosprawność'],
  },
  'praca-socjalna': {
    ...WSPOLNE, nazwa: 'Praca socjalna, poradnictwo, interwencja kryzysowa', opis: 'Rozmowa i plan wyjścia z trudności z pracownikiem socjalnym, porada prawna, psychologiczna i rodzinna, natychmiastowa pomoc w kryzysie.', dla_kogo: 'Każda osoba i rodzina w trudności, bez względu na dochód.',
    nie_zadamy: [], termin: 'Od razu albo w umówionym dniu.', wynik: 'Pomoc bez decyzji; może jej towarzyszyć kontrakt socjalny.', odwolanie: BEZ_DECYZJI, podstawa: ['art. 45-47 i 106 ust. 2 ustawy o pomocy społecznej'], rodzaje_spraw: [],
    slowa: ['porada', 'prawnik', 'psycholog', 'kryzys', 'przemoc', 'rozmowa', 'pomoc', 'uzależnienie', 'pracownik socjalny'],
  },
};
