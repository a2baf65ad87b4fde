import { Injectable } from '@nestjs/common';
import { DomainError } from '@ostoja/kernel';
import { plainToInstance } from 'class-transformer';
import { type ValidationError as Fault, validateSync } from 'class-validator';
import { BASE_KINDS } from './base-kinds.js';
import type { EvidenceKind } from './evidence-kind.js';

/** The kinds of evidence that may be recorded. Libraries above add kinds of their own, and checks of codes that belong to them. */
@Injectable()
export class EvidenceKindRegistry {
  private readonly kinds = new Map<string, EvidenceKind>();
  private readonly checks = new Map<string, ((tresc: never) => void | Promise<void>)[]>();

  constructor() {
    for (const kind of BASE_KINDS) this.register(kind);
  }

  /** Adds a kind; a second one of the same code is a fault of the program. */
  register<T extends object>(kind: EvidenceKind<T>): void {
    if (this.kinds.has(kind.rodzaj)) throw new Error(`Evidence kind ${kind.rodzaj} is registered twice`);
    this.kinds.set(kind.rodzaj, kind as unknown as EvidenceKind);
  }

  /** Adds a check that runs after the shape of the content is right; it throws a DomainError with `field` inside `tresc`. */
  addCheck<T extends object>(rodzaj: string, check: (tresc: T) => void | Promise<void>): void {
    this.checks.set(rodzaj, [...(this.checks.get(rodzaj) ?? []), check]);
  }

  /** All kinds, in the order of registration. */
  list(): EvidenceKind[] {
    return [...this.kinds.values()];
  }

  /** The kind; 422 OSOBA.DOWOD_KIND for an unknown code. */
  get(rodzaj: string): EvidenceKind {
    const kind = this.kinds.get(rodzaj);
    if (!kind) throw new DomainError('OSOBA.DOWOD_KIND', 'Nieznany rodzaj dowodu.', { field: 'rodzaj' });
    return kind;
  }

  /** Checks the content against its kind and answers it as plain JSON. Errors: 422 OSOBA.DOWOD_CONTENT with the field at fault. */
  async parse(rodzaj: string, content: unknown): Promise<object> {
    const tresc = plainToInstance(this.get(rodzaj).tresc, isPlainObject(content) ? content : {});
    const [fault] = flatten(validateSync(tresc, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true }), 'tresc');
    if (fault) throw new DomainError('OSOBA.DOWOD_CONTENT', fault.message, { field: fault.field });
    for (const check of this.checks.get(rodzaj) ?? []) await check(tresc as never);
    return JSON.parse(JSON.stringify(tresc)) as object;
  }
}

function isPlainObject(content: unknown): content is object {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function flatten(faults: readonly Fault[], parent: string): { field: string; message: string }[] {
  return faults.flatMap((fault) => {
    // Names of unknown fields come from the caller: keep them short and plain.
    const field = `${parent}.${fault.property.replaceAll(/[^\p{L}\p{N}_-]/gu, '?').slice(0, 60)}`;
    const own = Object.entries(fault.constraints ?? {}).map(([rule, message]) => ({ field, message: rule === 'whitelistValidation' ? 'Nieznane pole.' : message }));
    return [...own, ...flatten(fault.children ?? [], field)];
  });
}
