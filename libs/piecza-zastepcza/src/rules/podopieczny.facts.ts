import { Dzien, Obiekt, TakNie } from '@ostoja/facts';
import { FaktyPobytu } from './wspolne.facts.js';

/** An adult who stays in the family (art. 37 ust. 2-6). */
export class PelnoletniWychowanekFakt {
  @Dzien('Data urodzenia', { wymagane: true, przyklad: '2007-11-05' })
  data_urodzenia!: string;
  @TakNie('Uczy się', { wymagane: true, opis: 'W szkole, zakładzie kształcenia nauczycieli, uczelni, na kursie albo u pracodawcy w celu przygotowania zawodowego.' })
  uczy_sie!: boolean;
  @TakNie('W tym miesiącu trwa rok szkolny lub akademicki, kurs albo przygotowanie zawodowe')
  trwa_nauka?: boolean;
  @TakNie('Wrzesień po przyjęciu w tym samym roku na studia', { przyklad: false, opis: 'Po szkole ponadpodstawowej na studia albo po studiach I stopnia na studia II stopnia (art. 82 ust. 1b). Liczy się tylko we wrześniu.' })
  wrzesien_po_przyjeciu?: boolean;
  @TakNie('Ma orzeczenie o znacznym lub umiarkowanym stopniu niepełnosprawności', { przyklad: false })
  niepelnosprawnosc?: boolean;
}

/** The stay of a child, or of an adult ward, for whom the benefit and supplements are paid (art. 80-82). */
export class FaktyPodopiecznego extends FaktyPobytu {
  @Dzien('Data urodzenia dziecka', { przyklad: '2016-05-20', opis: 'Po 18. urodzinach potrzebne są dane pełnoletniego wychowanka.' })
  data_urodzenia?: string;
  @Obiekt('Pełnoletni wychowanek', () => PelnoletniWychowanekFakt, { opis: 'Tylko dla osoby, która skończyła 18 lat i nadal przebywa w rodzinie.' })
  pelnoletni?: PelnoletniWychowanekFakt;
}
