import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@ostoja/kernel';

/** A fact that a register of the state may know. */
export interface RegisterQuestion {
  readonly osobaId: string;
  readonly rodzaj: string;
  readonly od: PlainDate;
  readonly do: PlainDate;
}

/** What the register answered; `recznie`: a worker has to look there, and `wskazowka` says where. */
export interface RegisterAnswer {
  readonly odpowiedz: 'znaleziono' | 'brak' | 'recznie';
  readonly wskazowka: string;
}

/** Registers of the state (KPA 220 § 1: nobody may be asked for what the office can find there). Work never stops because one is down. */
export abstract class StateRegisterPort {
  abstract ask(question: RegisterQuestion): Promise<RegisterAnswer>;
}

const GDZIE: Readonly<Record<string, string>> = {
  dochod: 'Sprawdź najpierw w ZUS, KRUS, urzędzie pracy i urzędzie skarbowym (art. 105 ustawy o pomocy społecznej, art. 220 KPA), potem poproś o zaświadczenie lub oświadczenie.',
  potrzeba: 'Ustala ją wywiad środowiskowy.',
};

/** A worker looks the fact up in the register's own program and records it as evidence. */
@Injectable()
export class ManualStateRegister extends StateRegisterPort {
  async ask({ rodzaj }: RegisterQuestion): Promise<RegisterAnswer> {
    return { odpowiedz: 'recznie', wskazowka: GDZIE[rodzaj] ?? 'Sprawdź w dostępnych rejestrach albo ustal w wywiadzie.' };
  }
}
