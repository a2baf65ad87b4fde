import { CreateAccess1764000000100 } from './1764000000100-create-access.js';
import { CreateAudit1764000000200 } from './1764000000200-create-audit.js';
import { CreateHttp1764000000300 } from './1764000000300-create-http.js';
import { CreateJobs1764000000400 } from './1764000000400-create-jobs.js';
import { CreateDocuments1764000000500 } from './1764000000500-create-documents.js';
import { CreateOsoba1764000000600 } from './1764000000600-create-osoba.js';
import { CreatePostepowanie1764000000700 } from './1764000000700-create-postepowanie.js';
import { CreateSwiadczenie1764000000800 } from './1764000000800-create-swiadczenie.js';
import { CreatePomocSpoleczna1764000000900 } from './1764000000900-create-pomoc-spoleczna.js';
import { CreateWyplata1764000001000 } from './1764000001000-create-wyplata.js';
import { CreatePrawo1764000001100 } from './1764000001100-create-prawo.js';
import { AccessWylaczenie1764000001200 } from './1764000001200-add-wylaczenie.js';
import { ObsadaSpraw1764000001210 } from './1764000001210-add-obsada-spraw.js';
import { CreateAkta1764000001300 } from './1764000001300-create-akta.js';
import { Procedura1764000001400 } from './1764000001400-alter-procedura.js';
import { AddPisma1764000001500 } from './1764000001500-add-pisma.js';
import { Kontakt1764000001600 } from './1764000001600-add-kontakt.js';
import { AlterWywiad1764000001700 } from './1764000001700-alter-wywiad.js';
import { CreatePracaSocjalna1764000001800 } from './1764000001800-create-praca-socjalna.js';
import { AddSwiadczeniaNiepieniezne1764000001900 } from './1764000001900-add-swiadczenia-niepieniezne.js';
import { CreatePomost1764000002000 } from './1764000002000-create-pomost.js';
import { AlterDecyzje1764000002100 } from './1764000002100-alter-decyzje.js';
import { AlterObsada1764000002200 } from './1764000002200-alter-obsada.js';
import { AlterAkta1764000002210 } from './1764000002210-alter-akta.js';
import { AddWywiadIUslugi1764000002300 } from './1764000002300-add-wywiad-i-uslugi.js';
import { AddRozniceIPartnerzy1764000002400 } from './1764000002400-add-roznice-i-partnerzy.js';
import { AlterRata1764000002500 } from './1764000002500-alter-rata.js';
import { AddKlasyIKregi1764000002600 } from './1764000002600-add-klasy-i-kregi.js';
import { AlterPrzyznanie1764000002700 } from './1764000002700-alter-przyznanie.js';
import { AlterWylaczeniePoUchyleniu1764000002800 } from './1764000002800-alter-wylaczenie-po-uchyleniu.js';
import { AlterTytul1764000002900 } from './1764000002900-alter-tytul.js';
import { AlterPrzeniesienie1764000003000 } from './1764000003000-alter-przeniesienie.js';
import { AlterPrzejecie1764000003010 } from './1764000003010-alter-przejecie.js';
import { CreateKasa1764000004051 } from './1764000004051-create-kasa.js';
import { AlterRachunek1764000004050 } from './1764000004050-alter-rachunek.js';
import { AddSkladki1764000004070 } from './1764000004070-add-skladki.js';
import { CreateFinanse1764000004000 } from './1764000004000-create-finanse.js';
import { AddZamkniecie1764000004010 } from './1764000004010-add-zamkniecie.js';
import { CreatePlan1764000004020 } from './1764000004020-create-plan.js';
import { AlterLista1764000004030 } from './1764000004030-alter-lista.js';
import { CreateKarta1764000004040 } from './1764000004040-create-karta.js';
import { CreateNaleznosc1764000004080 } from './1764000004080-create-naleznosc.js';
import { CreateWyciag1764000004060 } from './1764000004060-create-wyciag.js';
import { AlterZgony1764000004090 } from './1764000004090-alter-zgony.js';
import { AlterPrzedluzenie1764000004100 } from './1764000004100-alter-przedluzenie.js';
import { AlterDzienListy1764000004110 } from './1764000004110-alter-dzien-listy.js';
import { AddKoniecOdbioru1764000004130 } from './1764000004130-add-koniec-odbioru.js';
import { AddZmienioneRachunki1764000004140 } from './1764000004140-add-zmienione-rachunki.js';
import { AlterRozliczenieWpisu1764000004150 } from './1764000004150-alter-rozliczenie-wpisu.js';
import { AddRachunekZwrotu1764000004160 } from './1764000004160-add-rachunek-zwrotu.js';
import { AlterWglad1764000004200 } from './1764000004200-alter-wglad.js';
import { AlterPotracenia1764000004300 } from './1764000004300-alter-potracenia.js';
import { AlterPrzygotowanieListy1764000005000 } from './1764000005000-alter-przygotowanie-listy.js';
import { AlterZdjetePozycje1764000005100 } from './1764000005100-alter-zdjete-pozycje.js';
import { AlterNoweId1764000005101 } from './1764000005101-alter-nowe-id.js';
import { AddRokRaty1764000005200 } from './1764000005200-add-rok-raty.js';
import { AddRokRuchu1764000005210 } from './1764000005210-add-rok-ruchu.js';
import { AlterNowyRokListy1764000005220 } from './1764000005220-alter-nowy-rok-listy.js';
import { AddKragListy1764000005300 } from './1764000005300-add-krag-listy.js';
import { AddSprawyKarty1764000005310 } from './1764000005310-add-sprawy-karty.js';
import { AddWstrzymanieWKregach1764000005320 } from './1764000005320-add-wstrzymanie-w-kregach.js';
import { AddZwroconoRaty1764000005500 } from './1764000005500-add-zwrocono-raty.js';
import { AddRokWykonania1764000005510 } from './1764000005510-add-rok-wykonania.js';
import { AlterPotraceniaListy1764000005700 } from './1764000005700-alter-potracenia-listy.js';

/** The one linear history of the schema. */
export const MIGRATIONS = [
  CreateAccess1764000000100,
  CreateAudit1764000000200,
  CreateHttp1764000000300,
  CreateJobs1764000000400,
  CreateDocuments1764000000500,
  CreateOsoba1764000000600,
  CreatePostepowanie1764000000700,
  CreateSwiadczenie1764000000800,
  CreatePomocSpoleczna1764000000900,
  CreateWyplata1764000001000,
  CreatePrawo1764000001100,
  AccessWylaczenie1764000001200,
  ObsadaSpraw1764000001210,
  CreateAkta1764000001300,
  Procedura1764000001400,
  AddPisma1764000001500,
  Kontakt1764000001600,
  AlterWywiad1764000001700,
  CreatePracaSocjalna1764000001800,
  AddSwiadczeniaNiepieniezne1764000001900,
  CreatePomost1764000002000,
  AlterDecyzje1764000002100,
  AlterObsada1764000002200,
  AlterAkta1764000002210,
  AddWywiadIUslugi1764000002300,
  AddRozniceIPartnerzy1764000002400,
  AlterRata1764000002500,
  AddKlasyIKregi1764000002600,
  AlterPrzyznanie1764000002700,
  AlterWylaczeniePoUchyleniu1764000002800,
  AlterTytul1764000002900,
  AlterPrzeniesienie1764000003000,
  AlterPrzejecie1764000003010,
  CreateFinanse1764000004000,
  AddZamkniecie1764000004010,
  CreatePlan1764000004020,
  AlterLista1764000004030,
  CreateKarta1764000004040,
  AlterRachunek1764000004050,
  CreateKasa1764000004051,
  CreateWyciag1764000004060,
  AddSkladki1764000004070,
  CreateNaleznosc1764000004080,
  AlterZgony1764000004090,
  AlterPrzedluzenie1764000004100,
  AlterDzienListy1764000004110,
  AddKoniecOdbioru1764000004130,
  AddZmienioneRachunki1764000004140,
  AlterRozliczenieWpisu1764000004150,
  AddRachunekZwrotu1764000004160,
  AlterWglad1764000004200,
  AlterPotracenia1764000004300,
  AlterPrzygotowanieListy1764000005000,
  AlterZdjetePozycje1764000005100,
  AlterNoweId1764000005101,
  AddRokRaty1764000005200,
  AddRokRuchu1764000005210,
  AlterNowyRokListy1764000005220,
  AddKragListy1764000005300,
  AddSprawyKarty1764000005310,
  AddWstrzymanieWKregach1764000005320,
  AddZwroconoRaty1764000005500,
  AddRokWykonania1764000005510,
  AlterPotraceniaListy1764000005700,
];
