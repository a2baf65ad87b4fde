import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Money, notFound } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { DecyzjaService } from '@ostoja/postepowanie';
import type { Obliczenie } from './obliczenie.entity.js';
import { type ObliczenieResponse, type ObliczenieSkrotResponse, type PorownanieResponse, toObliczenieResponse, toObliczenieSkrot } from './obliczenie.dto.js';
import { ObliczenieStore } from './obliczenie.store.js';
import { EVERYTHING } from './tresc-obliczenia.js';

/** Calculations as they are shown; every showing is in the access log. */
@Injectable()
export class ObliczenieWidokService {
  constructor(
    private readonly store: ObliczenieStore,
    private readonly decyzje: DecyzjaService,
    private readonly osoby: OsobaService,
    private readonly audit: AuditLog,
  ) {}

  /** For a member of the household (data of other adults left out) or whole. Errors: 404, also for a recipient who is no adult of the household. */
  async show(id: string, odbiorcaId: string | null): Promise<ObliczenieResponse> {
    const opened = await this.store.get(id);
    const klucz = odbiorcaId === null ? EVERYTHING : await this.recipientKey(opened.obliczenie, odbiorcaId);
    if (!(klucz in opened.tresc.odbiorcy)) throw notFound('odbiorca w tym gospodarstwie');
    const { obliczenie } = opened;
    const porownanie = await this.compare(obliczenie);
    await this.audit.read({ zasob: 'obliczenie', cel: odbiorcaId === null ? 'sprawa' : 'odbiorca', osobaIds: Object.values(obliczenie.osoby), sprawaIds: [obliczenie.sprawaId], ids: [id] });
    return toObliczenieResponse(opened, klucz, porownanie);
  }

  async list(postepowanieId: string): Promise<ObliczenieSkrotResponse[]> {
    const all = await this.store.list(postepowanieId);
    if (all.length > 0) {
      await this.audit.read({ zasob: 'obliczenie', cel: 'sprawa', osobaIds: [...new Set(all.map((one) => one.osobaId))], sprawaIds: [all[0]!.sprawaId], ids: all.map((one) => one.id) });
    }
    return all.map(toObliczenieSkrot);
  }

  /** The party gave the data of the whole household, so the party gets all of it. */
  private async recipientKey({ osoby, osobaId }: Obliczenie, odbiorcaId: string): Promise<string> {
    const identities = await this.osoby.findOsoby([odbiorcaId, osobaId]);
    const recipient = identities.get(odbiorcaId)?.id ?? odbiorcaId;
    if (recipient === identities.get(osobaId)?.id) return EVERYTHING;
    return Object.entries(osoby).find(([, id]) => id === recipient)?.[0] ?? '';
  }

  private async compare({ sprawaId, wynik }: Obliczenie): Promise<PorownanieResponse | null> {
    const last = (await this.decyzje.listOfSprawa(sprawaId)).find(({ data, rozstrzygniecie, kwota }) => data !== null && rozstrzygniecie === 'przyznanie' && kwota !== null);
    if (!last) return null;
    const roznica = wynik.kwota === null ? null : Money.parse(wynik.kwota).minus(Money.parse(last.kwota!)).toString();
    return { decyzja_id: last.id, data: last.data!, kwota: last.kwota!, roznica };
  }
}
