import { zasadaWarunkow, type Warunek } from './wspolne.zasada.js';

const NIEZAWODOWE = ['niezawodowa', 'zawodowa', 'rodzinny_dom_dziecka'];

/** A condition whose reason is its plain statement. */
const w = (pole: string, pytanie: string, ma_byc: boolean, odmowa: string, art: string, tylko?: readonly string[]): Warunek => ({ pole, pytanie, ma_byc, odmowa, art, tylko });

/** Rules of the act that are lists of conditions. */
export const zasadyWarunkow = [
  zasadaWarunkow({
    kod: 'warunki-rodziny-zastepczej', nazwa: 'warunki pełnienia funkcji rodziny zastępczej i prowadzenia rodzinnego domu dziecka', art: 'art. 42 ust. 1-3', pytanie: 'Czy tej osobie można powierzyć funkcję rodziny zastępczej albo prowadzenie rodzinnego domu dziecka?', od: '2023-02-01',
    wybor: { pytanie: 'Jaka forma', kody: { spokrewniona: 'rodzina zastępcza spokrewniona', niezawodowa: 'rodzina zastępcza niezawodowa', zawodowa: 'rodzina zastępcza zawodowa', rodzinny_dom_dziecka: 'rodzinny dom dziecka' }, przyklad: 'niezawodowa' },
    warunki: [
      w('rekojmia', 'Daje rękojmię należytego sprawowania pieczy', true, 'Osoba nie daje rękojmi należytego sprawowania pieczy.', 'art. 42 ust. 1 pkt 1'),
      w('ograniczenie_wladzy', 'Jest lub była pozbawiona władzy rodzicielskiej albo władza jest ograniczona lub zawieszona', false, 'Osoba jest lub była pozbawiona władzy rodzicielskiej albo jej władza jest ograniczona lub zawieszona.', 'art. 42 ust. 1 pkt 2'),
      w('alimenty', 'Wypełnia obowiązek alimentacyjny albo takiego nie ma', true, 'Osoba nie wypełnia obowiązku alimentacyjnego z tytułu egzekucyjnego.', 'art. 42 ust. 1 pkt 3'),
      w('ograniczenie_zdolnosci', 'Jest ograniczona w zdolności do czynności prawnych', false, 'Osoba jest ograniczona w zdolności do czynności prawnych.', 'art. 42 ust. 1 pkt 4'),
      w('zaswiadczenie_lekarskie', 'Ma zaświadczenie lekarza podstawowej opieki zdrowotnej', true, 'Nie ma zaświadczenia lekarza podstawowej opieki zdrowotnej.', 'art. 42 ust. 1 pkt 5 lit. a'),
      w('opinia_psychologa', 'Ma opinię psychologa o predyspozycjach i motywacji', true, 'Nie ma opinii psychologa o predyspozycjach i motywacji.', 'art. 42 ust. 1 pkt 5 lit. b'),
      w('pobyt_w_polsce', 'Przebywa w Polsce, a cudzoziemiec legalnie', true, 'Osoba nie przebywa w Polsce albo jej pobyt nie jest legalny.', 'art. 42 ust. 1 pkt 6'),
      w('warunki_bytowe', 'Zapewni odpowiednie warunki bytowe i mieszkaniowe', true, 'Osoba nie zapewni odpowiednich warunków bytowych i mieszkaniowych.', 'art. 42 ust. 1 pkt 7'),
      w('w_rejestrze_sprawcow', 'Figuruje w Rejestrze Sprawców Przestępstw na Tle Seksualnym', false, 'Osoba figuruje w Rejestrze Sprawców Przestępstw na Tle Seksualnym.', 'art. 42 ust. 1 pkt 8'),
      w('skazanie', 'Skazana prawomocnie za umyślne przestępstwo', false, 'Osoba była prawomocnie skazana za umyślne przestępstwo.', 'art. 42 ust. 2', NIEZAWODOWE),
      w('staly_dochod', 'Co najmniej jedna osoba w rodzinie ma stałe źródło dochodów', true, 'Nikt w rodzinie nie ma stałego źródła dochodów.', 'art. 42 ust. 3', ['niezawodowa']),
    ],
  }),
  zasadaWarunkow({
    kod: 'rodzina-wspierajaca', nazwa: 'ustanowienie rodziny wspierającej', art: 'art. 7b, art. 29-31', pytanie: 'Czy można ustanowić tę rodzinę rodziną wspierającą?', od: '2023-02-01',
    warunki: [
      w('bezposrednie_otoczenie', 'Rodzina jest z bezpośredniego otoczenia dziecka', true, 'Rodzina nie jest z bezpośredniego otoczenia dziecka.', 'art. 30 ust. 1'),
      w('skazanie', 'Ktoś w rodzinie był prawomocnie skazany za umyślne przestępstwo', false, 'Osoba z tej rodziny była prawomocnie skazana za umyślne przestępstwo.', 'art. 30 ust. 1 pkt 1'),
      w('w_rejestrze_sprawcow', 'Ktoś figuruje w Rejestrze Sprawców Przestępstw na Tle Seksualnym', false, 'Osoba z tej rodziny figuruje w Rejestrze Sprawców Przestępstw na Tle Seksualnym.', 'art. 7b, art. 30 ust. 1 pkt 2'),
      w('pozytywna_opinia', 'Kierownik ośrodka wydał pozytywną opinię po wywiadzie', true, 'Nie ma pozytywnej opinii kierownika ośrodka pomocy społecznej.', 'art. 30 ust. 2'),
    ],
  }),
  zasadaWarunkow({
    kod: 'zatrudnienie-asystenta-i-koordynatora', nazwa: 'zakaz łączenia funkcji asystenta rodziny i koordynatora', art: 'art. 17, 38b ust. 9, art. 79 ust. 3-4', pytanie: 'Czy tej osobie można powierzyć pracę asystenta rodziny albo koordynatora?', od: '2024-01-16',
    wybor: { pytanie: 'Jaka praca', kody: { asystent: 'asystent rodziny', koordynator: 'koordynator rodzinnej pieczy zastępczej' }, przyklad: 'asystent' },
    warunki: [
      w('pracownik_socjalny', 'Wykonuje obowiązki pracownika socjalnego (asystent: w tej samej gminie)', false, 'Tej pracy nie łączy się z obowiązkami pracownika socjalnego.', 'art. 17, art. 79 ust. 3'),
      w('prowadzi_swiadczenia', 'Prowadzi postępowania o świadczenia (asystent: gminy, koordynator: powiatu)', false, 'Tej pracy nie łączy się z prowadzeniem postępowań o świadczenia.', 'art. 17, art. 79 ust. 4'),
      w('prowadzi_kontrole', 'Prowadzi kontrole rodzin zastępczych', false, 'Koordynator nie może prowadzić kontroli.', 'art. 38b ust. 9', ['koordynator']),
    ],
  }),
  zasadaWarunkow({
    kod: 'rodzina-specjalistyczna', nazwa: 'dzieci w rodzinie zastępczej zawodowej specjalistycznej', art: 'art. 59 ust. 2', pytanie: 'Czy rodzina specjalistyczna może przyjąć dziecko obok dzieci, które ma?', od: '2012-01-01',
    wybor: { pytanie: 'Jakie dziecko się umieszcza', kody: { z_orzeczeniem: 'z orzeczeniem o niepełnosprawności', nieletni: 'na podstawie przepisów o nieletnich', inne: 'inne, w tym małoletnia matka z dzieckiem' }, przyklad: 'z_orzeczeniem' },
    warunki: [
      w('ma_nieletnich', 'W rodzinie są dzieci umieszczone na podstawie przepisów o nieletnich', false, 'Dzieci z niepełnosprawnością nie umieszcza się razem z dziećmi na podstawie przepisów o nieletnich.', 'art. 59 ust. 2', ['z_orzeczeniem']),
      w('ma_z_orzeczeniem', 'W rodzinie są dzieci z orzeczeniem o niepełnosprawności', false, 'Dzieci na podstawie przepisów o nieletnich nie umieszcza się razem z dziećmi z niepełnosprawnością.', 'art. 59 ust. 2', ['nieletni']),
    ],
  }),
  zasadaWarunkow({
    kod: 'przyjecie-do-placowki-interwencyjnej', nazwa: 'przyjęcie do placówki interwencyjnej', art: 'art. 103 ust. 2 i 4', pytanie: 'Czy placówka interwencyjna przyjmie dziecko?', od: '2012-01-01',
    warunki: [
      w('jest_podstawa', 'Jest orzeczenie sądu, doprowadzenie przez Policję lub Straż Graniczną albo wniosek', true, 'Nie ma podstawy przyjęcia do placówki interwencyjnej.', 'art. 103 ust. 2'),
      w('samowolnie_poza_osrodkiem', 'Dziecko przebywa samowolnie poza ośrodkiem, zakładem, schroniskiem, aresztem albo leczeniem orzeczonym przez sąd', false, 'Nie przyjmuje się dziecka, które samowolnie przebywa poza ośrodkiem, zakładem, schroniskiem, aresztem albo orzeczonym leczeniem.', 'art. 103 ust. 4'),
    ],
  }),
  zasadaWarunkow({
    kod: 'wniosek-o-uchylenie-umieszczenia', nazwa: 'wniosek do sądu po negatywnych ocenach rodziny', art: 'art. 134 ust. 3', pytanie: 'Czy organizator składa do sądu wniosek o uchylenie umieszczenia dziecka?', od: '2012-01-01',
    warunki: [
      w('poprzednia_negatywna', 'Poprzednia ostateczna ocena rodziny była negatywna', true, 'Poprzednia ocena nie była ostatecznie negatywna.', 'art. 134 ust. 3'),
      w('obecna_negatywna', 'Ponowna ostateczna ocena też jest negatywna', true, 'Ponowna ocena nie jest ostatecznie negatywna.', 'art. 134 ust. 3'),
    ],
  }),
  zasadaWarunkow({
    kod: 'kwalifikacja-miedzynarodowa-dziecka', nazwa: 'kwalifikacja dziecka do przysposobienia międzynarodowego', art: 'art. 139a ust. 1 pkt 3, art. 164 ust. 10-11, art. 167', pytanie: 'Czy dziecko można zakwalifikować do przysposobienia międzynarodowego?', od: '2014-09-19',
    warunki: [
      w('opinia_o_zasadnosci', 'Jest opinia o zasadności przysposobienia za granicą', true, 'Nie ma opinii o zasadności przysposobienia za granicą.', 'art. 139a ust. 1 pkt 3'),
      w('wyczerpane_poszukiwanie', 'Poszukiwanie kandydata w kraju prowadzono prawidłowo i bez skutku albo przysposabia krewny, powinowaty lub osoba, która przysposobiła rodzeństwo', true, 'Nie wyczerpano poszukiwania kandydata w kraju, a przysposabiający nie jest krewnym, powinowatym ani osobą, która przysposobiła rodzeństwo dziecka.', 'art. 164 ust. 10, art. 167, 170 ust. 3'),
    ],
  }),
  zasadaWarunkow({
    kod: 'dodatkowe-zatrudnienie-rodziny-zawodowej', nazwa: 'inna praca osoby otrzymującej wynagrodzenie', art: 'art. 70', pytanie: 'Czy osoba otrzymująca wynagrodzenie może podjąć inną pracę?', od: '2012-01-01',
    warunki: [
      w('zgoda_starosty', 'Starosta zgodził się, bo praca nie zaszkodzi pieczy nad dziećmi', true, 'Inna praca wymaga zgody starosty.', 'art. 70'),
      w('opinia_organizatora', 'Organizator wydał opinię', true, 'Zgodę wydaje się po opinii organizatora rodzinnej pieczy zastępczej.', 'art. 70'),
    ],
  }),
];
