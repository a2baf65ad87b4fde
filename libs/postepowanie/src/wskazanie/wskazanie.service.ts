import { Injectable } from '@nestjs/common';
import { type RejonResponse, RejonService } from '@ostoja/access';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { getWlasciwosc } from '../decyzja/pismo/wlasciwosc.js';
import { ustalWlasciwosc, type Wlasciwosc } from './wlasciwosc-miejscowa.policy.js';
import type { PunktInformacjiResponse, WskazanaKomorkaResponse, WskazanieRequest, WskazanieResponse } from './wskazanie.dto.js';

/** The department that serves the homeless of the whole city. */
const DZIAL_BEZDOMNYCH = 'dzial-bezdomnych';
const UNITS = `
  select k.id as komorka_id, k.nazwa, k.symbol, k.adres,
    (select coalesce(json_agg(json_build_object('komorka_id', i.id, 'nazwa', i.nazwa, 'adres', i.adres) order by i.kod), '[]') from access.komorka i
     where i.id in (select o.komorka_id from access.obsluga o where o.obslugiwana_id = k.id) and i.rodzaj = 'dzial'
        or i.nadrzedna_id = k.id and i.kod = k.kod || '-informacja') as informacja
  from access.komorka k where k.id = any ($1) or k.kod = $2`;

/** $1 person, $2 day: where they live or stay, and where they were last registered; what the asker may not see is absent. */
const ADRES = `
  select a.rodzaj, a.miejscowosc, a.ulica, a.nr_domu,
    (select z.miejscowosc from osoba.adres z where z.osoba_id = a.osoba_id and z.rodzaj = 'zameldowania' and z.wycofano is null order by z.od desc limit 1) as zameldowanie
  from osoba.adres a
  where a.osoba_id in (select osoba_id from osoba.aliasy(array[$1::uuid])) and a.rodzaj in ('zamieszkania', 'pobytu') and a.wycofano is null and a.od <= $2 and coalesce(a."do", 'infinity') >= $2
  order by a.rodzaj desc, a.od desc limit 1`;

interface Adres {
  readonly rodzaj: 'zamieszkania' | 'pobytu';
  readonly miejscowosc: string;
  readonly ulica: string | null;
  readonly nr_domu: string | null;
  readonly zameldowanie: string | null;
}

type Unit = Omit<WskazanaKomorkaResponse, 'podstawa' | 'przyklad'> & { informacja: PunktInformacjiResponse[] };

/** Where to send a person: the proper gmina, and in ours the branch that serves the address. */
@Injectable()
export class WskazanieService {
  constructor(
    private readonly database: Database,
    private readonly rejony: RejonService,
    private readonly clock: Clock,
    private readonly osoby: OsobaService,
    private readonly audit: AuditLog,
  ) {}

  /** Stores nothing. */
  async find(request: WskazanieRequest): Promise<WskazanieResponse> {
    const { polozenie, miejscowosc, ulica = null, numer = null, gmina_wlasciwa = null, pilne = false } = request;
    const nasza = await this.ownGmina();
    const wlasciwosc = ustalWlasciwosc({ polozenie, miejscowosc, gminaWlasciwa: gmina_wlasciwa, pilne }, nasza);
    if (polozenie === 'bezdomnosc') return toResponse(wlasciwosc, await this.describe([], DZIAL_BEZDOMNYCH), []);
    if (ulica === null || (wlasciwosc.gmina !== 'nasza' && wlasciwosc.pomocMiejscaPobytu === null)) return toResponse(wlasciwosc, [], []);
    const { wpisy, podobne } = await this.rejony.find(ulica, numer, request.na_dzien ?? this.clock.today());
    return toResponse(wlasciwosc, await this.describe(wpisy, null), podobne);
  }

  /** By the address in the person's file; a place of stay without a dwelling means homelessness (art. 6 pkt 8 ups). Null when no address is known. Errors: 404. */
  async findOfOsoba(osobaId: string): Promise<WskazanieResponse | null> {
    const { id } = await this.osoby.getOsoba(osobaId);
    const [adres] = await this.database.read<Adres>(ADRES, [id, this.clock.today()]);
    await this.audit.read({ zasob: 'osoba', osobaIds: [id], ids: [id], cel: 'wskazanie-komorki' });
    if (!adres) return null;
    const { miejscowosc, ulica, nr_domu: numer } = adres;
    return this.find(adres.rodzaj === 'zamieszkania' ? { polozenie: 'zamieszkanie', miejscowosc, ulica, numer } : { polozenie: 'bezdomnosc', miejscowosc, gmina_wlasciwa: adres.zameldowanie });
  }

  private async describe(wpisy: readonly RejonResponse[], kod: string | null): Promise<WskazanaKomorkaResponse[]> {
    const units = await this.database.read<Unit>(UNITS, [wpisy.map(({ komorka_id }) => komorka_id), kod]);
    if (kod !== null) return units.map((unit) => ({ ...unit, podstawa: 'osoby w kryzysie bezdomności z całego miasta', przyklad: false }));
    return wpisy.flatMap((wpis) => units.filter(({ komorka_id }) => komorka_id === wpis.komorka_id).map((unit) => ({ ...unit, podstawa: toPodstawa(wpis), przyklad: wpis.przyklad })));
  }

  private async ownGmina(): Promise<string> {
    const [row] = await this.database.read<{ teryt: string }>('select teryt from access.jednostka');
    return getWlasciwosc(row!.teryt).miejscowosc;
  }
}

function toPodstawa({ ulica, od_numeru, do_numeru, strona }: RejonResponse): string {
  const bounds = [od_numeru && `od nr ${od_numeru}`, do_numeru && `do nr ${do_numeru}`, strona !== 'obie' && `numery ${strona}`].filter(Boolean);
  return [ulica, ...bounds].join(', ');
}

function toResponse({ gmina, nazwaGminy, przepis, wyjasnienie, czynnosc, pomocMiejscaPobytu }: Wlasciwosc, komorki: WskazanaKomorkaResponse[], podobne: readonly string[]): WskazanieResponse {
  return { gmina, nazwa_gminy: nazwaGminy, przepis, wyjasnienie, czynnosc, pomoc_miejsca_pobytu: pomocMiejscaPobytu, komorki, podobne_ulice: [...podobne] };
}
