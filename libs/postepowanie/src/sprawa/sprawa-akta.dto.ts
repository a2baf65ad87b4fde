import { ApiProperty } from '@nestjs/swagger';
import { factsSchema, type FactsSchema } from '@ostoja/facts';
import type { PlainDate } from '@ostoja/kernel';
import type { Postepowanie } from '../postepowanie/postepowanie.entity.js';
import { findBrakujacyWarunek } from '../procedura/procedura.policy.js';
import type { Procedura, Przejscie } from '../procedura/procedura.js';
import type { Termin } from '../termin/termin.entity.js';
import type { PodstawaSprawy } from '../wniosek/wniosek.entity.js';
import type { Zadanie } from '../wniosek/zadanie.entity.js';
import type { Zdarzenie } from '../zdarzenie/zdarzenie.entity.js';
import { OsobaSprawyResponse, SprawaResponse } from './sprawa.dto.js';

/** Termin w postępowaniu z wyprowadzeniem. */
export class TerminResponse {
  id: string;
  rodzaj: string;
  nazwa: string;
  data: string;
  /** biegnie, wstrzymany, spelniony albo odpadl */
  stan: string;
  /** Dzień spełnienia albo odpadnięcia. */
  spelniony: string | null;
  /** Skąd wynika termin: zdarzenie, liczenie, przepisy. */
  opis: string;
}

/** Zdarzenie w postępowaniu. */
export class ZdarzenieResponse {
  id: string;
  rodzaj: string;
  nazwa: string;
  przepis: string;
  /** Dzień, w którym nastąpiło. */
  dzien: string;
  /** Chwila zapisania. */
  chwila: Date;
  kto: string;
  /** Co ze zdarzenia wynika, gdy samo z niego nie widać, np. od kiedy przysługuje świadczenie; null, gdy nic. */
  opis: string | null;
}

/** Czynność, której procedura pozwala dokonać w tym stanie zalogowanej osobie. */
export class CzynnoscResponse {
  kod: string;
  nazwa: string;
  przepis: string;
  /** true: wykonuje się ją przez POST /postepowania/{id}/czynnosci; false: wynika z wywiadu, pisma albo decyzji. */
  samodzielna: boolean;
  /** true: krok zwykłej drogi od wniosku do końca; false: odpowiedź na to, co może się zdarzyć obok niej. */
  droga: boolean;
  /** Czego jeszcze brakuje, by można było ją dziś wykonać; null, gdy niczego. */
  brak: string | null;
  /** Schemat danych czynności (JSON Schema); null, gdy ich nie ma. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  schemat: FactsSchema | null;
}

/** Postępowanie w sprawie z przebiegiem. */
export class PostepowanieResponse {
  id: string;
  rodzaj: string;
  /** Część żądania, której dotyczy (art. 104 § 2 KPA); null, gdy całości. */
  czesc: string | null;
  procedura: string;
  procedura_wersja: string;
  stan: string;
  stan_nazwa: string;
  wszczete: string;
  zakonczone: string | null;
  terminy: TerminResponse[];
  zdarzenia: ZdarzenieResponse[];
  czynnosci: CzynnoscResponse[];
  wersja: number;
}

/** Żądanie, z którego powstała sprawa. */
export class ZadanieSprawyResponse {
  wniosek_id: string;
  tryb: string;
  kanal: string;
  data_wplywu: string;
  data_kompletnosci: string | null;
  /** Żądana kwota, np. "450.00". */
  kwota: string | null;
  cel: string | null;
  od: string | null;
  do: string | null;
}

/** Sprawa z osobą, żądaniem i postępowaniami. */
export class SprawaAktaResponse extends SprawaResponse {
  osoba: OsobaSprawyResponse;
  zadanie: ZadanieSprawyResponse | null;
  postepowania: PostepowanieResponse[];
}

export function toZadanieSprawy({ wniosek, zadanie }: { wniosek: PodstawaSprawy; zadanie: Zadanie }): ZadanieSprawyResponse {
  return {
    wniosek_id: wniosek.id,
    tryb: wniosek.tryb,
    kanal: wniosek.kanal,
    data_wplywu: wniosek.dataWplywu,
    data_kompletnosci: wniosek.dataKompletnosci,
    kwota: zadanie.kwota,
    cel: zadanie.cel,
    od: zadanie.od,
    do: zadanie.do,
  };
}

export function toPostepowanieResponse(
  postepowanie: Postepowanie, procedura: Procedura, zdarzenia: readonly Zdarzenie[], terminy: readonly Termin[], mayAct: (act: Przejscie) => boolean, dzis: PlainDate,
): PostepowanieResponse {
  const acts = procedura.przejscia;
  const akta = { zdarzenia, terminy };
  const isRecorded = ({ kod, do: leads }: Przejscie): number => Number(leads === null && zdarzenia.some(({ rodzaj }) => rodzaj === kod));
  // What is on record already comes after what leads on.
  const allowed = acts.filter((act) => act.z.includes(postepowanie.stan) && mayAct(act)).sort((a, b) => isRecorded(a) - isRecorded(b));
  return {
    id: postepowanie.id,
    rodzaj: postepowanie.rodzaj,
    czesc: postepowanie.czesc?.opis ?? null,
    procedura: postepowanie.proceduraKod,
    procedura_wersja: postepowanie.proceduraWersja,
    stan: postepowanie.stan,
    stan_nazwa: procedura.stany[postepowanie.stan]?.nazwa ?? postepowanie.stan,
    wszczete: postepowanie.wszczete,
    zakonczone: postepowanie.zakonczone,
    terminy: terminy.map((termin) => ({
      id: termin.id, rodzaj: termin.rodzaj, nazwa: procedura.terminy[termin.rodzaj]?.nazwa ?? termin.rodzaj,
      data: termin.data, stan: termin.stan, spelniony: termin.spelniony, opis: termin.wyprowadzenie.opis,
    })),
    zdarzenia: zdarzenia.map(({ id, rodzaj, dzien, chwila, kto, dane }) => {
      const act = acts.find(({ kod }) => kod === rodzaj);
      return { id, rodzaj, nazwa: act?.nazwa ?? rodzaj, przepis: act?.przepis ?? '', dzien, chwila, kto, opis: typeof dane['opis'] === 'string' ? dane['opis'] : null };
    }),
    czynnosci: allowed.map((act) => ({
      kod: act.kod, nazwa: act.nazwa, przepis: act.przepis, samodzielna: act.reczna === true, droga: act.droga === true, brak: findBrakujacyWarunek(act, akta, dzis), schemat: act.dane ? factsSchema(act.dane) : null,
    })),
    wersja: postepowanie.wersja,
  };
}
