import './obsada.errors.js';
import { PrzedstawicielController } from './przedstawiciel/przedstawiciel.controller.js';
import { PrzedstawicielService } from './przedstawiciel/przedstawiciel.service.js';
import { ArkuszController } from './przydzial/arkusz.controller.js';
import { ArkuszService } from './przydzial/arkusz.service.js';
import { PrzekazanieController } from './przydzial/przekazanie.controller.js';
import { InnaJednostkaService } from './przydzial/inna-jednostka.service.js';
import { PrzekazanieService } from './przydzial/przekazanie.service.js';
import { StronaController } from './strona/strona.controller.js';
import { StronaService } from './strona/strona.service.js';
import { PoUchyleniuHandler } from './wylaczenie/po-uchyleniu.handler.js';
import { PropozycjaWylaczeniaService } from './wylaczenie/propozycja.service.js';
import { WylaczenieController } from './wylaczenie/wylaczenie.controller.js';
import { WylaczenieService } from './wylaczenie/wylaczenie.service.js';

/** Routes about who acts in a case and who must not. */
export const obsadaControllers = [WylaczenieController, PrzedstawicielController, PrzekazanieController, ArkuszController, StronaController];

/** What other libraries may ask. */
export const obsadaExports = [WylaczenieService, PrzedstawicielService, PrzekazanieService, StronaService];

export const obsadaProviders = [...obsadaExports, PropozycjaWylaczeniaService, PoUchyleniuHandler, ArkuszService, InnaJednostkaService];
