import { OdzyskanieService } from '../po-smierci/odzyskanie.service.js';
import { PoSmierciController } from '../po-smierci/po-smierci.controller.js';
import { PrawoZwrotu } from '../po-smierci/prawo-zwrotu.js';
import { WnioskiQuery } from '../po-smierci/wnioski.query.js';
import { WniosekPozycja } from '../po-smierci/wniosek-pozycja.entity.js';
import { WniosekZwrotu } from '../po-smierci/wniosek-zwrotu.entity.js';
import { WniosekZwrotuService } from '../po-smierci/wniosek-zwrotu.service.js';
import { KontrolaBanku } from '../uzgodnienie/kontrola-banku.js';
import { UzgodnienieController } from '../uzgodnienie/uzgodnienie.controller.js';
import { UzgodnienieQuery } from '../uzgodnienie/uzgodnienie.query.js';
import { ZwrotController } from '../zwrot/zwrot.controller.js';
import { Zwrot } from '../zwrot/zwrot.entity.js';
import { ZwrotQuery } from '../zwrot/zwrot.query.js';
import { ZwrotService } from '../zwrot/zwrot.service.js';
import { ReceiptService } from './dopasowanie/receipt.service.js';
import { ImportWyciaguService } from './import/import-wyciagu.service.js';
import { PaymentOutcomes } from './rozliczenie/payment-outcomes.service.js';
import { RozliczenieService } from './rozliczenie/rozliczenie.service.js';
import { RozliczenieWpisu } from './rozliczenie-wpisu.entity.js';
import { Wpis } from './wpis.entity.js';
import { WyciagController } from './wyciag.controller.js';
import { Wyciag } from './wyciag.entity.js';
import { WyciagQuery } from './wyciag.query.js';

/** The bank's answer, as the module of payments takes it in. */
export const wyciagEntities = [Wyciag, Wpis, RozliczenieWpisu, Zwrot, WniosekZwrotu, WniosekPozycja];
export const wyciagControllers = [WyciagController, ZwrotController, PoSmierciController, UzgodnienieController];
export const wyciagProviders = [ImportWyciaguService, ReceiptService, ZwrotService, WniosekZwrotuService, RozliczenieService, PaymentOutcomes, WyciagQuery, ZwrotQuery, PrawoZwrotu, OdzyskanieService, WnioskiQuery, UzgodnienieQuery, KontrolaBanku];
