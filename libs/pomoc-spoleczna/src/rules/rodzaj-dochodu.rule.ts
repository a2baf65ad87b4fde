import type { PlainDate } from '@ostoja/kernel';
import type { Calculus, ParameterSnapshot, ParameterValue } from '@ostoja/law';
import type { KontekstDochodu } from './kontekst-dochodu.rule.js';

const PREFIX = 'pomoc_spoleczna.dochod.rodzaj.';
const NIEZNANY = `${PREFIX}inne`;
/** Group of benefits for which the supplementary benefit is left out (art. 8 ust. 4a ups). */
const SWIADCZENIA_PIENIEZNE = 'swiadczenia-pieniezne';
const DO_OCENY = '_do_oceny';

/** How a kind of income is treated for a benefit on a day. */
export interface Traktowanie {
  readonly rodzaj: ParameterValue;
  readonly wliczany: boolean;
  /** A worker should look at it: an unknown kind, a loan. */
  readonly doOceny: boolean;
}

/** The dated treatment of a kind of income; an unknown kind is treated as `inne`: counted and marked. */
export function findTraktowanie(c: Calculus, kod: string, kontekst: KontekstDochodu): Traktowanie {
  const rodzaj = c.findParam(PREFIX + kod, kontekst.dzienDecyzji) ?? c.param(NIEZNANY, kontekst.dzienDecyzji);
  const { text } = rodzaj;
  if (text === 'wliczany' || kontekst.mimoWylaczenia === kod) return { rodzaj, wliczany: true, doOceny: false };
  if (text === 'wylaczony') return { rodzaj, wliczany: false, doOceny: false };
  if (text.endsWith(DO_OCENY)) return { rodzaj, wliczany: text.startsWith('wliczany'), doOceny: true };
  return { rodzaj, wliczany: !isWylaczonyDla(text, kontekst), doOceny: false };
}

/** `wylaczony:zasilek-staly,zasilek-okresowy` */
function isWylaczonyDla(text: string, { swiadczenie, pieniezne }: KontekstDochodu): boolean {
  const lista = text.slice(text.indexOf(':') + 1).split(',');
  return lista.includes(swiadczenie) || (pieniezne && lista.includes(SWIADCZENIA_PIENIEZNE));
}

/** The dictionary of kinds of income on a day, for forms. */
export function listRodzajeDochodu(snapshot: ParameterSnapshot, dzien: PlainDate): readonly { kod: string; nazwa: string; traktowanie: string; podstawa_prawna: string }[] {
  return listSlownik(snapshot, PREFIX, dzien).map(({ kod, wartosc }) => ({
    kod, nazwa: wartosc.name, traktowanie: wartosc.text, podstawa_prawna: wartosc.legalBasis,
  }));
}

/** Codes and values of the parameters whose id begins with the prefix, in force on the day. */
export function listSlownik(snapshot: ParameterSnapshot, prefix: string, dzien: PlainDate): readonly { kod: string; wartosc: ParameterValue }[] {
  return snapshot.list().flatMap(({ id }) => {
    const wartosc = id.startsWith(prefix) ? snapshot.find(id, dzien) : null;
    return wartosc ? [{ kod: id.slice(prefix.length), wartosc }] : [];
  });
}
