import type { Lista, ListaStan } from '../lista.entity.js';

/** A stage of a payment list: who takes it there and where the list says so. */
export interface Etap {
  readonly stan: ListaStan;
  readonly uprawnienie: string;
  readonly podpis: 'przygotowalId' | 'merytorycznieId' | 'rachunkowoId' | 'skontrolowalId' | 'zatwierdzilId' | 'podpisalId' | 'wyslalId';
}

/** The chain of art. 44 ust. 2 and 54 ufp and of the centre's rules on documents: from preparation to the second bank signature. */
export const ETAPY: readonly Etap[] = [
  { stan: 'przygotowana', uprawnienie: 'wyplata:lista:prepare', podpis: 'przygotowalId' },
  { stan: 'sprawdzona-merytorycznie', uprawnienie: 'wyplata:lista:check', podpis: 'merytorycznieId' },
  { stan: 'sprawdzona-rachunkowo', uprawnienie: 'wyplata:lista:verify', podpis: 'rachunkowoId' },
  { stan: 'skontrolowana', uprawnienie: 'wyplata:lista:control', podpis: 'skontrolowalId' },
  { stan: 'zatwierdzona', uprawnienie: 'wyplata:lista:approve', podpis: 'zatwierdzilId' },
  { stan: 'podpisana', uprawnienie: 'wyplata:lista:send', podpis: 'podpisalId' },
  { stan: 'wyslana', uprawnienie: 'wyplata:lista:send', podpis: 'wyslalId' },
];

const orderOf = (stan: ListaStan): number => ETAPY.findIndex((etap) => etap.stan === stan);
/** Until here the list may go back and lose lines. */
const APPROVED = orderOf('zatwierdzona');
const CHECKED = orderOf('sprawdzona-merytorycznie');

/** The stage that comes next; undefined after the last. */
export const nextEtap = (stan: ListaStan): Etap | undefined => ETAPY[orderOf(stan) + 1];
export const isApproved = (stan: ListaStan): boolean => orderOf(stan) >= APPROVED;

/** Where a list stands after it lost a line: the substantive check stands, later ones fall. */
export const stageAfterRemoval = (stan: ListaStan): ListaStan => ETAPY[Math.min(orderOf(stan), CHECKED)]!.stan;

/** Whether the person did an act that keeps them from this one: up to the approval any, at the bank what made the list. */
export function hasActed(lista: Lista, etap: Etap, uzytkownikId: string): boolean {
  const order = orderOf(etap.stan);
  const earlier = ETAPY.slice(0, order).filter(({ stan }) => order <= APPROVED || !['skontrolowana', 'zatwierdzona'].includes(stan));
  return [...earlier.map(({ podpis }) => lista[podpis]), ...lista.poprawialiIds].includes(uzytkownikId);
}

/** Takes the list back to the stage: signatures of later ones fall. */
export function stepBack(lista: Lista, stan: ListaStan): void {
  lista.stan = stan;
  for (const { podpis } of ETAPY.slice(orderOf(stan) + 1)) Object.assign(lista, { [podpis]: null });
}

/** Stages later than `stan`. */
export const stagesAfter = (stan: ListaStan): ListaStan[] => ETAPY.slice(orderOf(stan) + 1).map((etap) => etap.stan);
