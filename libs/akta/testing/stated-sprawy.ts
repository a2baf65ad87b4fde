import { Global, Module } from '@nestjs/common';
import { komorkaId } from '@ostoja/access';
import { type MiejsceSprawy, SprawaPort, type UmocowanyWSprawie } from '@ostoja/akta';
import { newId } from '@ostoja/kernel';

/** The library of the procedure as a test says it is. */
export class StatedSprawy extends SprawaPort {
  private readonly places = new Map<string, MiejsceSprawy>();

  /** Whoever acts in any of the cases, as the test says. */
  umocowani: UmocowanyWSprawie[] = [];

  /** A case of Filia 1 from now on. */
  add(miejsce: Partial<MiejsceSprawy> & Pick<MiejsceSprawy, 'osobaId'>): MiejsceSprawy {
    const sprawaId = newId();
    const place = { sprawaId, postepowanieId: newId(), komorkaId: komorkaId('filia-1'), kragId: null, znak: 'F1.5120.1.2026', ...miejsce };
    this.places.set(place.sprawaId, place);
    return place;
  }
  async find(sprawaId: string): Promise<MiejsceSprawy | null> {
    return this.places.get(sprawaId) ?? null;
  }
  async findUmocowani(): Promise<UmocowanyWSprawie[]> {
    return this.umocowani;
  }
}

/** Stands in for the library of the procedure above, at its port. */
@Global()
@Module({ providers: [{ provide: SprawaPort, useClass: StatedSprawy }], exports: [SprawaPort] })
export class StatedSprawyModule {}
