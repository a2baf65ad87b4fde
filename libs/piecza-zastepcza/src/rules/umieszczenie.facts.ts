import { Dzien, Liczba, TakNie, Wybor } from '@ostoja/facts';
import { FACT_LIMITS } from '@ostoja/law';

/** Facts of the last resort (art. 112³ of the family code). */
export class FaktyDopuszczalnosciUmieszczenia {
  @TakNie('Inne środki, także pomoc rodzinie, nie usunęły zagrożenia', { wymagane: true })
  inne_srodki_bezskuteczne!: boolean;
  @TakNie('Niezwłoczna potrzeba z powodu poważnego zagrożenia życia lub zdrowia', { wymagane: true, przyklad: false })
  powazne_zagrozenie!: boolean;
  @TakNie('Jedynym powodem jest ubóstwo', { wymagane: true, przyklad: false })
  tylko_ubostwo!: boolean;
  @TakNie('Rodzice chcą umieszczenia', { przyklad: false })
  wola_rodzicow?: boolean;
}

/** Facts of the basis of placement (art. 35-36, 58, 103). */
export class FaktyPodstawyUmieszczenia {
  @Wybor('Podstawa', { orzeczenie: 'orzeczenie sądu', umowa: 'umowa rodziny ze starostą na wniosek lub za zgodą rodziców', policja: 'doprowadzenie przez Policję lub Straż Graniczną', wniosek: 'wniosek rodziców, dziecka lub innej osoby', wniosek_12a: 'odebranie dziecka w przypadku przemocy domowej (art. 12a)', orzeczenie_zagraniczne: 'orzeczenie sądu lub organu obcego za zgodą sądu polskiego' }, { wymagane: true })
  podstawa!: 'orzeczenie' | 'umowa' | 'policja' | 'wniosek' | 'wniosek_12a' | 'orzeczenie_zagraniczne';
  @Wybor('Gdzie', { rodzina: 'rodzina zastępcza', pogotowie: 'pogotowie rodzinne', rodzinny_dom_dziecka: 'rodzinny dom dziecka', placowka_interwencyjna: 'placówka interwencyjna', inna_placowka: 'inna placówka' }, { wymagane: true })
  gdzie!: 'rodzina' | 'pogotowie' | 'rodzinny_dom_dziecka' | 'placowka_interwencyjna' | 'inna_placowka';
  @TakNie('Rodzina zastępcza lub prowadzący dom się zgadza', { przyklad: true })
  zgoda_opiekunow?: boolean;
  @TakNie('Pilna konieczność', { przyklad: false, opis: 'Warunek umowy.' })
  pilna_koniecznosc?: boolean;
}

/** Facts of the kind of family by kinship (art. 41). */
export class FaktyRodzajuRodziny {
  @Wybor('Kim dla dziecka jest opiekun', { wstepny: 'dziadek, babcia lub dalszy wstępny', rodzenstwo: 'brat lub siostra', inny_krewny: 'ciotka, wujek, kuzyn lub inny krewny', niespokrewniony: 'osoba niespokrewniona' }, { wymagane: true })
  opiekun!: 'wstepny' | 'rodzenstwo' | 'inny_krewny' | 'niespokrewniony';
}

const FORMY = { spokrewniona: 'rodzina spokrewniona', niezawodowa: 'rodzina niezawodowa', zawodowa: 'rodzina zawodowa', rodzinny_dom_dziecka: 'rodzinny dom dziecka' } as const;

/** Facts of joining forms (art. 67). */
export class FaktyLaczeniaForm {
  @Wybor('Pierwsza forma', FORMY, { wymagane: true })
  pierwsza!: keyof typeof FORMY;
  @Wybor('Druga forma', FORMY, { wymagane: true, przyklad: 'zawodowa' })
  druga!: keyof typeof FORMY;
}

/** Facts of the refusal of an emergency family (art. 58 ust. 2). */
export class FaktyOdmowyPogotowia {
  @Liczba('Liczba dzieci po przyjęciu', 1, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 4 })
  dzieci_po_przyjeciu!: number;
  @Dzien('Data urodzenia dziecka', { wymagane: true, przyklad: '2014-05-01' })
  data_urodzenia!: string;
  @TakNie('Dziecko doprowadziła Policja lub Straż Graniczna', { wymagane: true })
  doprowadzone!: boolean;
  @TakNie('Przypadek szczególnie uzasadniony', { wymagane: true })
  szczegolnie_uzasadniony!: boolean;
}

/** Facts of an adult's stay in care (art. 37 ust. 2-6). */
export class FaktyPobytuPelnoletniego {
  @Wybor('Sytuacja', {
    pozostanie: 'chce zostać po 18. urodzinach', przejscie: 'jego forma przestała działać i przechodzi do innej', powrot: 'opuścił pieczę jako pełnoletni i chce wrócić', powrot_po_smierci_opiekunow: 'piecza ustała przez śmierć opiekunów tuż przed 18. urodzinami i chce wrócić',
  }, { wymagane: true })
  sytuacja!: 'pozostanie' | 'przejscie' | 'powrot' | 'powrot_po_smierci_opiekunow';
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '2007-02-10' })
  data_urodzenia!: string;
  @TakNie('Uczy się albo przygotowuje do zawodu', { wymagane: true })
  uczy_sie!: boolean;
  @TakNie('Ma orzeczenie o znacznym lub umiarkowanym stopniu niepełnosprawności', { wymagane: true, przyklad: false })
  niepelnosprawnosc!: boolean;
  @TakNie('Rodzina, prowadzący dom albo dyrektor się zgadza', { wymagane: true })
  zgoda_opiekunow!: boolean;
  @TakNie('Starosta (marszałek) się zgadza', { przyklad: true, opis: 'Potrzebna przy przejściu i powrocie.' })
  zgoda_starosty?: boolean;
  @TakNie('Przypadek szczególnie uzasadniony', { przyklad: false, opis: 'Wymagany przy powrocie po opuszczeniu pieczy jako pełnoletni.' })
  szczegolnie_uzasadniony?: boolean;
  @TakNie('Wrócił już wcześniej', { przyklad: false, opis: 'Wrócić można raz.' })
  powrot_wykorzystany?: boolean;
}

/** Facts of the obligatory contract (art. 54 ust. 1, art. 61a ust. 1). */
export class FaktyUmowyObowiazkowej {
  @Wybor('Jaka umowa', { rodzina_zawodowa: 'o pełnienie funkcji rodziny zastępczej zawodowej', rodzinny_dom_dziecka: 'o prowadzenie rodzinnego domu dziecka' }, { wymagane: true })
  umowa!: 'rodzina_zawodowa' | 'rodzinny_dom_dziecka';
  @TakNie('Rodzina złożyła wniosek i spełnia warunki', { wymagane: true })
  wniosek_i_warunki!: boolean;
  @TakNie('Jest opinia koordynatora', { przyklad: true, opis: 'Wymagana przy rodzinie zawodowej.' })
  opinia_koordynatora?: boolean;
  @Liczba('Lata doświadczenia', 0, FACT_LIMITS.liczba_osob_maks, { wymagane: true, przyklad: 3 })
  lata_doswiadczenia!: number;
  @Liczba('Liczba wychowywanych dzieci', 0, FACT_LIMITS.liczba_osob_maks, { przyklad: 6, opis: 'Wymagana przy rodzinnym domu dziecka.' })
  dzieci?: number;
  @TakNie('Limit rodzin zawodowych w programie powiatu jest wolny', { przyklad: true })
  wolny_limit?: boolean;
}
