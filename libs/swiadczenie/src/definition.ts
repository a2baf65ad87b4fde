import type { PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot, SwiadczenieOptions, Wynik } from '@ostoja/law';

type Common = 'kod' | 'nazwa' | 'przepis' | 'rodzaj' | 'wyplata' | 'wersja_faktow' | 'evidence' | 'budzet';

/** A benefit definition whose facts class is not known here: what `defineSwiadczenie` gives, whatever its facts. */
export interface AnySwiadczenie {
  readonly kod: string;
  readonly opis: Pick<SwiadczenieOptions<object>, Common> & {
    readonly facts: new () => object;
    readonly wersje: readonly { readonly od: PlainDate; readonly do: PlainDate | null; readonly calculate: (...args: never[]) => unknown }[];
  };
  calculate(snapshot: ParameterSnapshot, day: PlainDate, facts: object): Wynik;
}
