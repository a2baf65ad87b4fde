import { Module } from '@nestjs/common';
import { FinanseModule } from '@ostoja/finanse';
import { WyplataController } from './historia/wyplata.controller.js';
import { WyplataQuery } from './historia/wyplata.query.js';
import { AwariaKartController } from './karta/awaria/awaria-kart.controller.js';
import { AwariaKartService } from './karta/awaria/awaria-kart.service.js';
import { KartaController } from './karta/karta.controller.js';
import { KartaQuery } from './karta/karta.query.js';
import { KartaService } from './karta/karta.service.js';
import { KASA_CONTROLLERS, KASA_PROVIDERS } from './kasa/kasa.providers.js';
import { NieodebraneWyplaty } from './kasa/nieodebrane/nieodebrane-wyplaty.js';
import { KalendarzController } from './kalendarz/kalendarz.controller.js';
import { KalendarzService } from './kalendarz/kalendarz.service.js';
import { ListaController } from './lista/lista.controller.js';
import { ListaQuery } from './lista/lista.query.js';
import { ListaService } from './lista/lista.service.js';
import { CzynnosciService } from './lista/obieg/czynnosci.service.js';
import { DzienListyService } from './lista/obieg/dzien-listy.service.js';
import { ObiegController } from './lista/obieg/obieg.controller.js';
import { ObiegService } from './lista/obieg/obieg.service.js';
import { SrodkiListyController } from './lista/obieg/srodki-listy.controller.js';
import { SrodkiListyQuery } from './lista/obieg/srodki-listy.query.js';
import { ListaWydrukService } from './lista/wydruk/lista-wydruk.service.js';
import { PreparationService } from './lista/przygotowanie/preparation.service.js';
import { BankFileService } from './lista/wysylka/bank-file.service.js';
import { BankPort, ManualBank } from './lista/wysylka/bank.port.js';
import { ChannelFilesService } from './lista/wysylka/channel-files.service.js';
import { ExportedFileService, ExportService } from './lista/wysylka/export.service.js';
import { SendingChannels } from './lista/wysylka/sending-channels.js';
import { Naleznosci } from './naleznosci/naleznosci.js';
import { PayerAccountService } from './platnik/payer-account.service.js';
import { PracaController } from './praca/praca.controller.js';
import { PracaService } from './praca/praca.service.js';
import { RachunekPlatnikaController } from './platnik/rachunek-platnika.controller.js';
import { ForecastQuery } from './prognoza/forecast.query.js';
import { PrognozaController } from './prognoza/prognoza.controller.js';
import { PrawoZwrotu } from './po-smierci/prawo-zwrotu.js';
import { PrzywrocenieService } from './tytul/przywrocenie.service.js';
import { wyciagControllers, wyciagProviders } from './wyciag/wyciag.providers.js';
import { SrodkiService } from './tytul/srodki.service.js';
import { TytulController } from './tytul/tytul.controller.js';
import { TytulQuery } from './tytul/tytul.query.js';
import { TytulService } from './tytul/tytul.service.js';

/** Titles, instalments, payment lists, bank files and the ledger. */
@Module({
  imports: [FinanseModule],
  controllers: [TytulController, PrognozaController, WyplataController, ListaController, ObiegController, SrodkiListyController, KalendarzController, PracaController, RachunekPlatnikaController, KartaController, AwariaKartController, ...wyciagControllers, ...KASA_CONTROLLERS],
  providers: [
    ...KASA_PROVIDERS,
    ...wyciagProviders,
    TytulService,
    PrzywrocenieService,
    SrodkiService,
    ForecastQuery,
    TytulQuery,
    WyplataQuery,
    Naleznosci,
    PayerAccountService,
    PreparationService,
    ListaService,
    ListaQuery,
    CzynnosciService,
    ListaWydrukService,
    PracaService,
    KalendarzService,
    ObiegService,
    SrodkiListyQuery,
    DzienListyService,
    ExportService,
    ExportedFileService,
    SendingChannels,
    BankFileService,
    ChannelFilesService,
    KartaService,
    KartaQuery,
    AwariaKartService,
    { provide: BankPort, useClass: ManualBank },
  ],
  exports: [PrawoZwrotu, NieodebraneWyplaty, Naleznosci, TytulService, PrzywrocenieService, SrodkiService, PayerAccountService, PreparationService, ListaService, ObiegService, ExportService, SendingChannels, PracaService],
})
export class WyplataModule {}
