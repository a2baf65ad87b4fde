import { plainDate } from '@ostoja/kernel';
import { TakNie, Wybor } from '@ostoja/facts';
import { defineZasada, type Calculus, type ConditionDefinition, type Zasada } from '@ostoja/law';
import { uwr, wszystkie } from './wspolne.rule.js';

/** One yes/no condition of a rule. */
export interface Warunek {
  /** Field of the facts. */
  readonly pole: string;
  /** The question about it, as the form asks it. */
  readonly pytanie: string;
  /** The answer that the act wants. */
  readonly ma_byc: boolean;
  /** Reason when the answer is the other one. */
  readonly odmowa: string;
  readonly art: string;
  /** Only for these codes of the choice; for all when not said. */
  readonly tylko?: readonly string[];
}

/** Rules that are a list of conditions, all of which must hold. */
export interface ListaWarunkow {
  readonly kod: string;
  readonly nazwa: string;
  readonly art: string;
  readonly pytanie: string;
  readonly od: string;
  /** A choice on which some conditions depend: its question and codes with names. */
  readonly wybor?: { readonly pytanie: string; readonly kody: Readonly<Record<string, string>>; readonly przyklad: string };
  readonly warunki: readonly Warunek[];
}

type Fakty = Readonly<Record<string, unknown>>;

/** Declares such a rule: a facts class of its own, one field for each condition. */
export function zasadaWarunkow({ kod, nazwa, art, pytanie, od, wybor, warunki }: ListaWarunkow): Zasada<Fakty> {
  return defineZasada<Fakty>({
    kod, nazwa, pytanie, przepis: uwr(art), facts: factsOf(kod, wybor, warunki),
    przyklad: { ...(wybor && { wybor: wybor.przyklad }), ...Object.fromEntries(warunki.map(({ pole, ma_byc }) => [pole, ma_byc])) },
    na_dzien_przykladu: plainDate('2026-03-31'),
    wersje: [{
      od: plainDate(od), do: null,
      calculate: (c, fakty) => {
        const wazne = warunki.filter(({ tylko }) => tylko === undefined || tylko.includes(String(fakty['wybor'])));
        return { tak: c.holds({ kod: 'warunki.wszystkie', nazwa: 'wszystkie warunki', przepis: uwr(art) }, wszystkie(wazne.map((warunek) => isSpelniony(c, warunek, fakty)))) };
      },
    }],
  });
}

function isSpelniony(c: Calculus, { pole, pytanie, ma_byc, odmowa, art }: Warunek, fakty: Fakty): boolean {
  const odpowiedz = fakty[pole] === true;
  const warunek: ConditionDefinition = { kod: pole.toUpperCase(), nazwa: ma_byc ? pytanie : `Nie zachodzi: ${pytanie.charAt(0).toLowerCase()}${pytanie.slice(1)}`, przepis: uwr(art), odmowa };
  return c.holds(warunek, odpowiedz === ma_byc, [c.factText(pytanie, odpowiedz ? 'tak' : 'nie')]);
}

function factsOf(kod: string, wybor: ListaWarunkow['wybor'], warunki: readonly Warunek[]): new () => Fakty {
  class Fakty {
    [pole: string]: unknown;
  }
  if (wybor) Wybor(wybor.pytanie, wybor.kody, { wymagane: true, przyklad: wybor.przyklad })(Fakty.prototype, 'wybor');
  for (const { pole, pytanie, ma_byc } of warunki) TakNie(pytanie, { wymagane: true, przyklad: ma_byc })(Fakty.prototype, pole);
  Object.defineProperty(Fakty, 'name', { value: `FaktyZasady${kod.split('-').map((slowo) => slowo.charAt(0).toUpperCase() + slowo.slice(1)).join('')}` });
  return Fakty;
}
