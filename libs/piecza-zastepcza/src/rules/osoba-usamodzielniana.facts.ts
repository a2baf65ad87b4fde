import { Dzien, Kwota, Liczba, Obiekt, TakNie, Wybor, Wybory } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Forms that a person becoming independent may have left. */
export const FORMY_OPUSZCZONE = {
  spokrewniona: 'rodzina zastępcza spokrewniona', niezawodowa: 'rodzina zastępcza niezawodowa', zawodowa: 'rodzina zastępcza zawodowa', rodzinny_dom_dziecka: 'rodzinny dom dziecka',
  placowka: 'placówka opiekuńczo-wychowawcza', rpot: 'regionalna placówka opiekuńczo-terapeutyczna', iop: 'interwencyjny ośrodek preadopcyjny',
} as const;
export type FormaOpuszczona = keyof typeof FORMY_OPUSZCZONE;

/** Circumstances in which help may be refused (art. 152). */
export const OKOLICZNOSCI_ODMOWY = {
  uzycie_niezgodne_z_celem: 'pomoc może być użyta niezgodnie z celem', samowolne_opuszczenie: 'samowolnie opuścił pieczę przed 18. rokiem życia', porzucenie_nauki_bez_pracy: 'porzucił naukę zawodu i nie podejmuje pracy',
  zwolnienie_dyscyplinarne: 'zwolniony z pracy z własnej winy', uchylanie_od_pracy: 'uchyla się od proponowanej pracy', skazanie: 'skazany prawomocnie za przestępstwo umyślne lub skarbowe',
} as const;

/** Income, which was asked for until 31 January 2023. */
export class DochodUsamodzielnianegoFakt {
  @Kwota('Łączny dochód osoby, małżonka i dzieci na utrzymaniu (zł)', { wymagane: true, przyklad: '1200.00', opis: 'Za miesiąc przed złożeniem wniosku.' })
  lacznie!: string;
  @Liczba('Liczba tych osób', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true })
  liczba_osob!: number;
  @TakNie('Pomoc jest uzasadniona mimo wyższego dochodu', { przyklad: false, opis: 'Warunki mieszkaniowe, dochodowe, majątkowe lub osobiste.' })
  uzasadniona_mimo_dochodu?: boolean;
}

/** Facts common to the three helps of art. 140 ust. 1 pkt 1. */
export class FaktyOsobyUsamodzielnianej {
  @Wybor('Opuszczona forma pieczy', FORMY_OPUSZCZONE, { wymagane: true, przyklad: 'niezawodowa' })
  forma!: FormaOpuszczona;
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '2007-02-10' })
  data_urodzenia!: string;
  @Dzien('Dzień opuszczenia pieczy', { wymagane: true, przyklad: '2026-02-15' })
  opuszczenie!: string;
  @TakNie('Piecza ustała przez śmierć opiekunów', { przyklad: false, opis: 'Tylko rodzinna piecza: wtedy wystarczy, że nastąpiło to w ostatnich miesiącach przed pełnoletnością (art. 140 ust. 2).' })
  smierc_opiekunow?: boolean;
  @TakNie('W pieczy umieścił sąd', { wymagane: true })
  orzeczenie_sadu!: boolean;
  @Liczba('Pełne miesiące pobytu w pieczy', 0, FACT_LIMITS.liczba, { wymagane: true, przyklad: 48, opis: 'Razem z okresami, które się wlicza: młodzieżowy ośrodek wychowawczy, dom dla matek i inne z art. 141 ust. 2 oraz pobyt po 18. urodzinach.' })
  miesiace_pobytu!: number;
  @Liczba('Dni ponad pełne miesiące', 0, FACT_LIMITS.dni_w_miesiacu)
  dni_ponad?: number;
  @TakNie('Przebywa w domu pomocy społecznej albo innej placówce całodobowej dla osób z niepełnosprawnością lub chorych', { przyklad: false })
  w_placowce_calodobowej?: boolean;
  @TakNie('Otrzymuje pomoc dla osób usamodzielnianych z pomocy społecznej', { przyklad: false })
  pomoc_z_pomocy_spolecznej?: boolean;
  @TakNie('Wrócił do pieczy na podstawie art. 37 ust. 4-6', { przyklad: false, opis: 'Na czas takiego pobytu pomoc się zawiesza.' })
  ponownie_w_pieczy?: boolean;
  @Wybory('Okoliczności, w których można odmówić pomocy', OKOLICZNOSCI_ODMOWY, { opis: 'Decyduje organ; wynik tylko o nich przypomina.' })
  okolicznosci_odmowy?: (keyof typeof OKOLICZNOSCI_ODMOWY)[];
  @Obiekt('Dochód (wnioski do 31.01.2023)', () => DochodUsamodzielnianegoFakt, { opis: 'Od 1.02.2023 dochodu się nie bada.' })
  dochod?: DochodUsamodzielnianegoFakt;
  @Kwota('Kwota z uchwały lub decyzji (zł)', { przyklad: '9991.00', opis: 'Bez niej liczy się kwota minimalna z ustawy.' })
  kwota_przyznana?: string;
}

/** The programme of independence, a condition of two of the three helps. */
export class FaktyZProgramem extends FaktyOsobyUsamodzielnianej {
  @Dzien('Dzień złożenia wniosku', { wymagane: true, przyklad: '2026-03-05', opis: 'Pomoc przysługuje od miesiąca złożenia wniosku.' })
  data_wniosku!: string;
  @Wybor('Indywidualny program usamodzielnienia', { w_terminie: 'zatwierdzony w terminie', po_terminie: 'zatwierdzony po terminie', brak: 'nie ma zatwierdzonego programu' }, { wymagane: true })
  program!: 'w_terminie' | 'po_terminie' | 'brak';
  @TakNie('Przypadek szczególnie uzasadniony', { przyklad: false, opis: 'Przy programie zatwierdzonym po terminie (art. 145 ust. 8).' })
  szczegolnie_uzasadniony?: boolean;
}

/** Facts of the help for education (art. 146-148). */
export class FaktyPomocyNaNauke extends FaktyZProgramem {
  @Wybor('Gdzie się uczy', {
    szkola: 'szkoła', zaklad_ksztalcenia_nauczycieli: 'zakład kształcenia nauczycieli', uczelnia: 'uczelnia', kurs_z_programu: 'kurs zgodny z programem usamodzielnienia', u_pracodawcy: 'przygotowanie zawodowe u pracodawcy', inne: 'gdzie indziej albo wcale',
  }, { wymagane: true, przyklad: 'uczelnia' })
  nauka!: 'szkola' | 'zaklad_ksztalcenia_nauczycieli' | 'uczelnia' | 'kurs_z_programu' | 'u_pracodawcy' | 'inne';
  @Dzien('Pierwszy dzień roku nauki lub kursu', { przyklad: '2025-10-01', opis: 'Bez tej daty: nauka trwa od początku miesiąca.' })
  nauka_od?: string;
  @Dzien('Ostatni dzień roku nauki lub kursu', { przyklad: '2026-09-30', opis: 'Bez tej daty: nauka trwa do końca miesiąca.' })
  nauka_do?: string;
  @TakNie('Wrzesień po przyjęciu w tym samym roku na studia', { przyklad: false, opis: 'Po szkole ponadpodstawowej na studia albo po studiach I stopnia na studia II stopnia (art. 146 ust. 5). Liczy się tylko we wrześniu.' })
  wrzesien_po_przyjeciu?: boolean;
  @TakNie('Szkoła zapewnia bezpłatną naukę i pełne utrzymanie', { przyklad: false })
  pelne_utrzymanie?: boolean;
  @Liczba('Ile razy bez uzasadnienia zmieniono szkołę na tym samym poziomie', 0, FACT_LIMITS.lista)
  zmiany_szkoly?: number;
  @TakNie('Przebywa w zakładzie karnym', { przyklad: false })
  zaklad_karny?: boolean;
  @TakNie('Urlop od zajęć albo program nie jest realizowany', { przyklad: false, opis: 'Pomoc można wtedy zawiesić (art. 148).' })
  podstawa_zawieszenia?: boolean;
}

/** Facts of the one-off help for independence (art. 149). */
export class FaktyPomocyNaUsamodzielnienie extends FaktyZProgramem {
  @TakNie('Otrzymuje pomoc na kontynuowanie nauki', { przyklad: false, opis: 'Pomoc na usamodzielnienie wypłaca się wtedy po jej zakończeniu, a wcześniej w uzasadnionych przypadkach.' })
  otrzymuje_pomoc_na_nauke?: boolean;
}

/** Facts of the help for settling in (art. 150). */
export class FaktyPomocyNaZagospodarowanie extends FaktyOsobyUsamodzielnianej {
  @TakNie('Ma orzeczenie o umiarkowanym albo znacznym stopniu niepełnosprawności', { przyklad: false })
  niepelnosprawnosc?: boolean;
}
