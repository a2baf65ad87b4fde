import { daysBetween, Money, plainDate, warsawDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { DecyzjaContentPort, DecyzjaEffectPort, type DecyzjaWykonalna, KatalogSpraw, WniosekService } from '@ostoja/postepowanie';
import { type Centre, openCentre } from '../../../test/support/centre.js';
import { DecyzjaModule } from '../src/decyzja/decyzja.module.js';
import type { Decyzja } from '../src/decyzja/decyzja.entity.js';
import { DecyzjaProjektService } from '../src/decyzja/decyzja-projekt.service.js';
import { DecyzjaService, type ZmianaProjektu } from '../src/decyzja/decyzja.service.js';
import { DecyzjaObiegService } from '../src/decyzja/obieg/decyzja-obieg.service.js';
import { DecyzjaPodpisService } from '../src/decyzja/obieg/decyzja-podpis.service.js';
import { type DaneDoreczenia, DoreczenieService } from '../src/doreczenie/doreczenie.service.js';
import type { Doreczenie, SposobDoreczenia } from '../src/doreczenie/doreczenie.entity.js';
import { aRodzajSprawy, aWniosek } from './builders.js';
import { aTrescDecyzji, aTrescObliczenia, aWynik } from './decyzja.js';
import { type RecordedEffect, type StatedContent, StatedPortsModule } from './decyzja-ports.js';
import { SENT } from './doreczenie.js';
import { authoriseKierownik, openSprawaZPlanem, type SprawaZPlanem } from './sprawa-z-planem.js';

/** Filia 1 on 10 March 2025 with the engine of benefits as the test states it: from 300 to 600 zł within discretion. */
export class DecyzjaDesk {
  private constructor(readonly centre: Centre, readonly osobaId: string) {}

  static async open(): Promise<DecyzjaDesk> {
    const centre = await openCentre([StatedPortsModule, DecyzjaModule]);
    centre.get(KatalogSpraw).register(aRodzajSprawy());
    const { id } = await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()));
    await centre.superuser.query(
      `insert into osoba.adres (jednostka_id, id, osoba_id, rodzaj, ulica, nr_domu, kod_pocztowy, miejscowosc, od, zapisano, zapisal)
       select jednostka_id, gen_random_uuid(), id, 'zamieszkania', 'ul. Zmyślona', '2', '30-002', 'Kraków', '2020-01-01', now(), id from osoba.osoba where id = $1`, [id]);
    const desk = new DecyzjaDesk(centre, id);
    desk.reset();
    await authoriseKierownik(centre, ['zasilek-probny']);
    return desk;
  }

  get content(): StatedContent {
    return this.centre.get(DecyzjaContentPort) as StatedContent;
  }
  /** What went to payment because of the decision. */
  paid(id: string): DecyzjaWykonalna[] {
    return (this.centre.get(DecyzjaEffectPort) as RecordedEffect).payable.filter((one) => one.id === id);
  }
  /** The day and the benefit as they were at the start. */
  reset(): void {
    this.setToday('2025-03-10');
    const bounds = { uznaniowe: true, kwota: null, kwotaMin: Money.parse('300.00'), kwotaMax: Money.parse('600.00'), od: plainDate('2025-03-01') };
    Object.assign(this.content, { wynik: aWynik(bounds), tresc: aTrescObliczenia(), changes: [] });
  }
  setToday(dzien: string): void {
    this.centre.moveClock(daysBetween(warsawDate(new Date()), plainDate(dzien)));
  }
  author<T>(work: () => Promise<T>): Promise<T> {
    return this.centre.as('specjalista.f1', work);
  }
  head<T>(work: () => Promise<T>): Promise<T> {
    return this.centre.as('kierownik.f1', work);
  }

  openCase(kwota: string | null = '500.00'): Promise<SprawaZPlanem> {
    return openSprawaZPlanem(this.centre, { osobaId: this.osobaId, zadania: [{ swiadczenieKod: 'zasilek-probny', kwota }] }, '2025-03-10');
  }
  /** A case of which nothing has been done but its opening. */
  async openFresh(): Promise<SprawaZPlanem> {
    const { sprawy } = await this.author(() => this.centre.get(WniosekService).register(aWniosek({ osobaId: this.osobaId })));
    const sprawaId = sprawy[0]!.id;
    const { rows } = await this.centre.superuser.query<{ id: string }>('select id from postepowanie.postepowanie where sprawa_id = $1', [sprawaId]);
    return { sprawaId, postepowanieId: rows[0]!.id };
  }
  /** The author's parts of a grant of 500 zł for three months, paid in cash. */
  change(overrides: Partial<ZmianaProjektu> = {}): ZmianaProjektu {
    return {
      rozstrzygniecie: 'przyznanie', kwota: '500.00', od: plainDate('2025-03-01'), do: plainDate('2025-05-31'), rygor: false, uzasadnieniePominiete: false,
      tresc: aTrescDecyzji({ kanal: 'kasa', uzasadnienieKwoty: 'Potrzeby rodziny.' }), ...overrides,
    };
  }
  async draft(kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> {
    const { postepowanieId } = await this.openCase(kwota);
    const made = await this.author(() => this.centre.get(DecyzjaProjektService).draft(postepowanieId, null));
    return this.author(() => this.centre.get(DecyzjaService).update(made.id, made.wersja, this.change(overrides)));
  }
  async handedOver(kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> {
    const made = await this.draft(kwota, overrides);
    return this.author(() => this.centre.get(DecyzjaObiegService).handOver(made.id, made.wersja));
  }
  async approved(kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> {
    const made = await this.handedOver(kwota, overrides);
    return this.head(() => this.centre.get(DecyzjaObiegService).approve(made.id, made.wersja));
  }
  async signed(kwota?: string | null, overrides?: Partial<ZmianaProjektu>): Promise<Decyzja> {
    const made = await this.approved(kwota, overrides);
    return this.head(() => this.centre.get(DecyzjaPodpisService).sign(made.id, made.wersja));
  }
  /** Delivery with the dates that differ from a letter merely sent. */
  deliver(id: string, dates: Partial<Record<keyof DaneDoreczenia, string>>, sposob: SposobDoreczenia = 'osobiscie'): Promise<Doreczenie> {
    return this.author(() => this.centre.get(DoreczenieService).begin({ decyzjaId: id }, sposob, { ...SENT, ...dates } as DaneDoreczenia));
  }
  stored(id: string): Promise<Decyzja> {
    return this.author(() => this.centre.get(DecyzjaService).getDecyzja(id));
  }
  /** States of the proceeding and of the sprawa. */
  async state(id: string): Promise<unknown> {
    const { rows } = await this.centre.superuser.query(
      'select p.stan as postepowanie, s.stan as sprawa from postepowanie.decyzja d join postepowanie.postepowanie p on p.id = d.postepowanie_id join postepowanie.sprawa s on s.id = d.sprawa_id where d.id = $1', [id]);
    return rows[0];
  }
}
