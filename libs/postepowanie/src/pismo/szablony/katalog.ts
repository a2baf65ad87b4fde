import type { SzablonPisma } from '../otoczenie-pisma.js';
import { odmowaWszczecia } from './postanowienia/odmowa-wszczecia.szablon.js';
import { odmowaZaswiadczenia } from './postanowienia/odmowa-zaswiadczenia.szablon.js';
import { odmowaWznowienia } from './postanowienia/odmowa-wznowienia.szablon.js';
import { podjeciePoOrzeczeniu } from './postanowienia/podjecie-po-orzeczeniu.szablon.js';
import { podjecie } from './postanowienia/podjecie.szablon.js';
import { sprostowanie } from './postanowienia/sprostowanie.szablon.js';
import { uzupelnienieDecyzji } from './postanowienia/uzupelnienie.szablon.js';
import { wylaczenie } from './postanowienia/wylaczenie.szablon.js';
import { wznowienie } from './postanowienia/wznowienie.szablon.js';
import { zawieszenieDoOrzeczenia } from './postanowienia/zawieszenie-do-orzeczenia.szablon.js';
import { zawieszenie } from './postanowienia/zawieszenie.szablon.js';
import { zwrotPodania } from './postanowienia/zwrot-podania.szablon.js';
import { przekazanieOdwolania } from './przekazania/odwolanie.szablon.js';
import { przekazaniePonaglenia } from './przekazania/ponaglenie.szablon.js';
import { przekazanieWlasciwosc } from './przekazania/wlasciwosc.szablon.js';
import { wezwanieBraki } from './wezwania/braki.szablon.js';
import { wezwanieDowody } from './wezwania/dowody.szablon.js';
import { wystapienieInformacje } from './wezwania/informacje.szablon.js';
import { wezwanieStawiennictwo } from './wezwania/stawiennictwo.szablon.js';
import { zaswiadczenie } from './zaswiadczenie.szablon.js';
import { pozostawienieBezRozpoznania } from './zawiadomienia/bez-rozpoznania.szablon.js';
import { zawiadomienieMaterial } from './zawiadomienia/material.szablon.js';
import { polaczenieSpraw } from './zawiadomienia/polaczenie.szablon.js';
import { potwierdzenieWplywu } from './zawiadomienia/potwierdzenie.szablon.js';
import { zawiadomienieWszczecie } from './zawiadomienia/wszczecie.szablon.js';
import { zawiadomienieZwloka } from './zawiadomienia/zwloka.szablon.js';

/** Every letter that a proceeding under the code may need, in the order in which a case meets them. */
export const SZABLONY: readonly SzablonPisma[] = [
  potwierdzenieWplywu, zawiadomienieWszczecie, wezwanieBraki, pozostawienieBezRozpoznania, przekazanieWlasciwosc, zwrotPodania, odmowaWszczecia, polaczenieSpraw, wylaczenie,
  wezwanieDowody, wystapienieInformacje, wezwanieStawiennictwo, zawiadomienieMaterial, zawiadomienieZwloka, zawieszenie, zawieszenieDoOrzeczenia, podjecie, podjeciePoOrzeczeniu, przekazaniePonaglenia,
  sprostowanie, uzupelnienieDecyzji, przekazanieOdwolania, wznowienie, odmowaWznowienia, zaswiadczenie, odmowaZaswiadczenia,
];
