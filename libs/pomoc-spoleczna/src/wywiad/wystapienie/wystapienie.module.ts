import { Module, type OnModuleInit } from '@nestjs/common';
import { OsobaModule } from '@ostoja/osoba';
import { KatalogSzablonow, PismoModule, PostepowanieModule } from '@ostoja/postepowanie';
import { WywiadModule } from '../wywiad.module.js';
import { WystapienieController } from './wystapienie.controller.js';
import { WystapieniePismo } from './wystapienie-pismo.service.js';
import { WystapienieService } from './wystapienie.service.js';
import { SZABLONY_WYWIADU } from './wystapienie.szablon.js';

/** Interviews asked of other centres. Apart from the library's module, because letters of a case need the engine of benefits. */
@Module({
  imports: [OsobaModule, PostepowanieModule, PismoModule, WywiadModule],
  controllers: [WystapienieController],
  providers: [WystapieniePismo, WystapienieService],
})
export class WystapienieModule implements OnModuleInit {
  constructor(private readonly szablony: KatalogSzablonow) {}

  onModuleInit(): void {
    for (const szablon of SZABLONY_WYWIADU) this.szablony.register(szablon);
  }
}
