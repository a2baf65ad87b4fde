import { newId } from '@ostoja/kernel';
import { BeforeInsert, PrimaryColumn, VersionColumn } from 'typeorm';
import { getPrincipal } from './principal.js';

/** Key of every table: the centre first, so that many centres can live in one database and be spread by it. */
export abstract class BaseEntity {
  @PrimaryColumn('uuid', { name: 'jednostka_id' })
  jednostkaId: string;

  @PrimaryColumn('uuid')
  id: string;

  /** Fills the key where the caller left it out. */
  @BeforeInsert()
  fillKey(): void {
    this.jednostkaId ??= getPrincipal().jednostkaId;
    this.id ??= newId();
  }
}

/** A row that people edit: `wersja` becomes its ETag, so that a lost update is refused. */
export abstract class VersionedEntity extends BaseEntity {
  @VersionColumn({ default: 1 })
  wersja: number;
}
