/** News that other libraries may react to. It carries ids, never personal data; it leaves through the transactional outbox. */
export interface DomainEvent {
  /** `postepowanie.decyzja.signed` */
  readonly type: string;
  readonly jednostkaId: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}
