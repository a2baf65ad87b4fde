import { orzeczenie, terminyOrzeczenia } from './czesci/orzeczenie.js';
import { projekt, odwolania, rozstrzygniecie } from './czesci/rozstrzygniecie.js';
import { terminyPotwierdzenia, zKopiaDlaNfz } from './czesci/potwierdzenie.js';
import { stany } from './czesci/stany.js';
import { terminy } from './czesci/terminy.js';
import { bezDecyzji, poprawki, udzial } from './czesci/udzial.js';
import { wywiad, zawieszenie, zwloka } from './czesci/ustalenia.js';
import { formalne, wszczecia } from './czesci/wszczecie.js';
import { rozstrzygniecieSko, wykonanie } from './czesci/wykonanie.js';
import { wznowienie } from './czesci/wznowienie.js';
import { terminyZazalen, zazalenia } from './czesci/zazalenia.js';
import { terminyWystapien, wystapienie } from './czesci/wystapienie.js';
import type { Procedura } from './procedura.js';

interface Odmiana {
  readonly kod: string;
  readonly nazwa: string;
  /** An interview comes before every grant or refusal (art. 106 ust. 4), except where the act says otherwise (PS-63). */
  readonly zWywiadem: boolean;
  /** Help of this kind may be given without a decision (art. 106 ust. 2). */
  readonly bezDecyzji?: true;
}

/** The law since KPA 127 § 1a (2023-05-12), second edition of the procedure: formal defects, participation, delay, later modes. */
const WERSJA = '2023-05-12.2';

/** Puts one procedure together from the parts that all of them share. */
function procedura({ kod, nazwa, zWywiadem, bezDecyzji: bez }: Odmiana): Procedura {
  return {
    kod, nazwa, wersja: WERSJA, stan_poczatkowy: 'wszczete', stany, terminy: { ...terminy, ...terminyWystapien, ...terminyZazalen, ...terminyOrzeczenia },
    przejscia: [
      ...wszczecia(zWywiadem), ...formalne, ...wywiad, ...wystapienie, ...zwloka, ...zawieszenie, ...orzeczenie, ...udzial, projekt(zWywiadem), ...rozstrzygniecie,
      ...poprawki, ...zazalenia, ...odwolania, ...rozstrzygniecieSko, ...wykonanie, ...wznowienie, ...(bez ? [bezDecyzji] : []),
    ],
  };
}

const niepieniezne = procedura({ kod: 'swiadczenie-niepieniezne', nazwa: 'Postępowanie o świadczenie niepieniężne z pomocy społecznej', zWywiadem: true });

/** The procedures of benefits under the social assistance act. */
export const procedurySwiadczen: readonly Procedura[] = [
  procedura({ kod: 'swiadczenie-pieniezne', nazwa: 'Postępowanie o świadczenie pieniężne z pomocy społecznej', zWywiadem: true }),
  niepieniezne,
  {
    ...niepieniezne, kod: 'potwierdzenie-prawa', nazwa: 'Postępowanie o potwierdzenie prawa do świadczeń opieki zdrowotnej',
    terminy: { ...niepieniezne.terminy, ...terminyPotwierdzenia }, przejscia: zKopiaDlaNfz(niepieniezne.przejscia),
  },
  procedura({ kod: 'swiadczenie-bez-wywiadu', nazwa: 'Postępowanie, które nie wymaga wywiadu', zWywiadem: false }),
  procedura({ kod: 'swiadczenie-bez-decyzji', nazwa: 'Postępowanie o pomoc udzielaną bez decyzji', zWywiadem: false, bezDecyzji: true }),
];
