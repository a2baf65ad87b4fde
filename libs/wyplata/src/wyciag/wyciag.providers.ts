import { WniosekPozycja } from '../po-smierci/wniosek-pozycja.entity.js';
import { WniosekZwrotu } from '../po-smierci/wniosek-zwrotu.entity.js';
import { WniosekZwrotuService } from '../po-smierci/wniosek-zwrotu.service.js';
import { Zwrot } from '../zwrot/zwrot.entity.js';
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
export const wyciagControllers = [WyciagController];
export const wyciagProviders = [ImportWyciaguService, ReceiptService, ZwrotService, WniosekZwrotuService, RozliczenieService, PaymentOutcomes, WyciagQuery];
