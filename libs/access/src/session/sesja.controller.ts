import { Body, Controller, Delete, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Config } from '@ostoja/database';
import { LimitedSignIn } from '@ostoja/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenRoute } from '../guard/route-access.js';
import { AccessTokenService } from './access-token.service.js';
import { LocalGuard } from './local.strategy.js';
import { type RefreshToken, RefreshTokenService } from './refresh-token.service.js';
import { SesjaRequest, SesjaResponse, toSesjaResponse } from './sesja.dto.js';
import type { Identity } from './sign-in.service.js';

const COOKIE = 'ostoja_odswiezanie';
const COOKIE_PATH = '/api/v1/sesje';

/** Sign-in, its renewal and sign-out. */
@ApiTags('Sesja')
@Controller('sesje')
export class SesjaController {
  constructor(private readonly tokens: AccessTokenService, private readonly refreshTokens: RefreshTokenService, private readonly config: Config) {}

  @Post()
  @OpenRoute()
  @UseGuards(LocalGuard)
  @LimitedSignIn()
  @ApiOperation({ summary: 'Zaloguj się loginem i hasłem' })
  async create(@Body() _request: SesjaRequest, @Req() request: FastifyRequest & { user: Identity }, @Res({ passthrough: true }) reply: FastifyReply): Promise<SesjaResponse> {
    const { principal } = request.user;
    return this.answer(reply, principal, await this.refreshTokens.begin(principal));
  }

  @Post('odswiezenia')
  @HttpCode(200)
  @OpenRoute()
  @LimitedSignIn()
  @ApiOperation({ summary: 'Odśwież token dostępu na podstawie ciasteczka' })
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SesjaResponse> {
    const { principal, token } = await this.refreshTokens.rotate(request.cookies[COOKIE] ?? '');
    return this.answer(reply, principal, token);
  }

  @Delete('biezaca')
  @HttpCode(204)
  @OpenRoute()
  @ApiOperation({ summary: 'Wyloguj się' })
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.refreshTokens.end(request.cookies[COOKIE] ?? '');
    void reply.clearCookie(COOKIE, { path: COOKIE_PATH });
  }

  private answer(reply: FastifyReply, principal: Identity['principal'], token: RefreshToken): SesjaResponse {
    void reply.setCookie(COOKIE, token.value, { path: COOKIE_PATH, httpOnly: true, sameSite: 'strict', secure: this.config.COOKIE_SECURE, expires: token.wygasa });
    return toSesjaResponse(this.tokens.issue(principal, { ses: token.sesjaId }));
  }
}
