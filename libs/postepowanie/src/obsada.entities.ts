import { OgraniczenieStrony } from './przedstawiciel/ograniczenie-strony.entity.js';
import { Przedstawiciel } from './przedstawiciel/przedstawiciel.entity.js';
import { PrzydzialSprawy } from './przydzial/przydzial-sprawy.entity.js';
import { Strona } from './strona/strona.entity.js';
import { CzynnoscPilna } from './wylaczenie/czynnosc-pilna.entity.js';
import { Wylaczenie } from './wylaczenie/wylaczenie.entity.js';

/** Tables about who acts in a case and who must not. */
export const obsadaEntities = [Wylaczenie, CzynnoscPilna, Przedstawiciel, OgraniczenieStrony, PrzydzialSprawy, Strona];
