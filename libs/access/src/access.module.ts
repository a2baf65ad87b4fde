import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { Config } from '@ostoja/database';
import './access.errors.js';
import { DopuszczenieController } from './dopuszczenie/dopuszczenie.controller.js';
import { DopuszczenieService } from './dopuszczenie/dopuszczenie.service.js';
import { AccessGuard } from './guard/access.guard.js';
import { AdmissionService } from './guard/admission.service.js';
import { PrincipalInterceptor } from './guard/principal.interceptor.js';
import { ReachService } from './guard/reach.service.js';
import { RouteCheck } from './guard/route-check.js';
import { JaController } from './ja/ja.controller.js';
import { JaService } from './ja/ja.service.js';
import { MojeHasloService } from './ja/moje-haslo.service.js';
import { KomorkaController } from './komorka/komorka.controller.js';
import { KomorkaService } from './komorka/komorka.service.js';
import { OauthController } from './oauth/oauth.controller.js';
import { PrzydzialController } from './przydzial/przydzial.controller.js';
import { PrzydzialService } from './przydzial/przydzial.service.js';
import { AccessTokenService } from './session/access-token.service.js';
import { accessTokenKey, JwtStrategy } from './session/jwt.strategy.js';
import { LocalStrategy } from './session/local.strategy.js';
import { PASSWORD_COST, PasswordHasher, STRONG_PASSWORD_COST } from './session/password.js';
import { RejonController } from './rejon/rejon.controller.js';
import { RejonService } from './rejon/rejon.service.js';
import { RefreshTokenService } from './session/refresh-token.service.js';
import { SesjaController } from './session/sesja.controller.js';
import { SignInService } from './session/sign-in.service.js';
import { UzytkownikController } from './uzytkownik/uzytkownik.controller.js';
import { UzytkownikService } from './uzytkownik/uzytkownik.service.js';
import { ZastepstwoController } from './zastepstwo/zastepstwo.controller.js';
import { ZastepstwoService } from './zastepstwo/zastepstwo.service.js';

/** Sign-in, permissions and the guard that closes every route by default. */
@Global()
@Module({
  imports: [
    DiscoveryModule,
    PassportModule,
    JwtModule.registerAsync({
      inject: [Config],
      useFactory: (config: Config) => ({ secret: accessTokenKey(config), signOptions: { algorithm: 'HS256' } }),
    }),
  ],
  controllers: [SesjaController, OauthController, JaController, UzytkownikController, PrzydzialController, ZastepstwoController, DopuszczenieController, KomorkaController, RejonController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: PrincipalInterceptor },
    { provide: PASSWORD_COST, useValue: STRONG_PASSWORD_COST },
    RouteCheck,
    ReachService,
    AdmissionService,
    PasswordHasher,
    SignInService,
    AccessTokenService,
    RefreshTokenService,
    JwtStrategy,
    LocalStrategy,
    JaService,
    MojeHasloService,
    UzytkownikService,
    PrzydzialService,
    ZastepstwoService,
    DopuszczenieService,
    KomorkaService,
    RejonService,
  ],
  exports: [ReachService, RejonService, RouteCheck, RefreshTokenService],
})
export class AccessModule {}
