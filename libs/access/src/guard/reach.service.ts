import { Injectable } from '@nestjs/common';
import { Database, getPrincipal, type Principal, runAs } from '@ostoja/database';
import { DomainError } from '@ostoja/kernel';
import type { Reach } from '../policy/predicate-function.js';

/** How long a process may reuse a reach. Only the check at the door and record checks lag; row-level security asks anew every time. */
const REUSE_MS = 2_000;
const KEPT_ENTRIES = 5_000;

const QUERY = `
  select (select coalesce(array_agg(distinct r.rola || '@' || k.kod order by r.rola || '@' || k.kod), '{}') from access.role_dzis() r join access.komorka k on k.id = r.komorka_id) as role,
    (select coalesce(jsonb_object_agg(m.uprawnienie, m.komorki), '{}') from access.moje_uprawnienia() m) as uprawnienia, access.kregi() as kregi, access.wylaczone_sprawy() as wylaczone
  from access.uzytkownik u
  where u.id = access.uzytkownik_id() and u.aktywny
    and ($1::uuid is null or exists (select from access.sesja s where s.uzytkownik_id = u.id and s.rodzina_id = $1 and s.uniewazniona is null))`;

/** A reach with the roles that gave it, each `rola@kod-komorki`. */
export interface Standing extends Reach {
  readonly roles: readonly string[];
}

/** Nobody is signed in, or no longer. */
export function unauthenticated(): DomainError {
  return new DomainError('ACCESS.UNAUTHENTICATED', 'Zaloguj się, aby kontynuować.', { status: 401 });
}

interface ReachRow {
  role: string[];
  uprawnienia: Record<string, string[]>;
  kregi: string[];
  wylaczone: string[];
}

/** What a principal may do and where, for checks on records that are already in hand. */
@Injectable()
export class ReachService {
  private readonly known = new Map<string, { until: number; reach: Promise<Standing | null> }>();

  constructor(private readonly database: Database) {}

  /** Reach of the acting principal; 401 when the account was switched off after the door let it in. */
  async current(): Promise<Standing> {
    const reach = await this.load(getPrincipal());
    if (!reach) throw unauthenticated();
    return reach;
  }

  /** Reach of the principal, or null when the account is off or the session was ended. */
  load(principal: Principal, sesjaId?: string): Promise<Standing | null> {
    const key = `${principal.uzytkownikId} ${sesjaId ?? ''}`;
    const now = performance.now();
    const found = this.known.get(key);
    if (found && found.until > now) return found.reach;
    if (this.known.size >= KEPT_ENTRIES) this.known.clear();
    const reach = this.ask(principal, sesjaId);
    reach.catch(() => this.known.delete(key));
    this.known.set(key, { until: now + REUSE_MS, reach });
    return reach;
  }

  private async ask(principal: Principal, sesjaId?: string): Promise<Standing | null> {
    const ask = () => this.database.read<ReachRow>(QUERY, [sesjaId ?? null], 'access-reach');
    const [row] = await runAs({ principal, requestId: 'reach' }, ask);
    if (!row) return null;
    const units = new Map(Object.entries(row.uprawnienia).map(([permission, komorki]) => [permission, new Set(komorki)]));
    return { uzytkownikId: principal.uzytkownikId, jednostkaId: principal.jednostkaId, units, circles: new Set(row.kregi), excluded: new Set(row.wylaczone), roles: row.role };
  }
}
