import { Body, Controller, Headers, HttpCode, Post, UseFilters } from '@nestjs/common';
import { ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LimitedSignIn } from '@ostoja/http';
import { DomainError } from '@ostoja/kernel';
import { OpenRoute } from '../guard/route-access.js';
import { ACCESS_TOKEN_SECONDS, AccessTokenService } from '../session/access-token.service.js';
import { SignInService, wrongCredentials } from '../session/sign-in.service.js';
import { OauthErrorFilter } from './oauth-error.filter.js';
import { OauthTokenRequest, OauthTokenResponse } from './oauth.dto.js';

/** Sign-in of programs: OAuth 2.0 client credentials (RFC 6749, 4.4). */
@ApiTags('OAuth 2.0')
@Controller('oauth')
export class OauthController {
  constructor(private readonly signIn: SignInService, private readonly tokens: AccessTokenService) {}

  @Post('tokeny')
  @HttpCode(200)
  @OpenRoute()
  @LimitedSignIn()
  @UseFilters(OauthErrorFilter)
  @ApiConsumes('application/x-www-form-urlencoded', 'application/json')
  @ApiOperation({ summary: 'Wydaj token klientowi integracyjnemu (client credentials)' })
  async create(@Body() request: OauthTokenRequest, @Headers('authorization') authorization?: string): Promise<OauthTokenResponse> {
    const [id, secret] = readBasic(authorization) ?? [request.client_id, request.client_secret];
    if (id === undefined || secret === undefined) throw wrongCredentials();
    const { principal, zakresy } = await this.signIn.identify('klient', id, secret);
    const scopes = chooseScopes(zakresy, request.scope);
    const { token } = this.tokens.issue(principal, { zak: scopes });
    return { access_token: token, token_type: 'Bearer', expires_in: ACCESS_TOKEN_SECONDS, scope: scopes.join(' ') };
  }
}

function chooseScopes(allowed: readonly string[], asked: string | undefined): readonly string[] {
  const scopes = asked?.split(' ').filter(Boolean) ?? [];
  if (scopes.some((scope) => !allowed.includes(scope))) {
    throw new DomainError('ACCESS.INVALID_SCOPE', 'Klient nie ma któregoś z żądanych zakresów.', { status: 400, field: 'scope' });
  }
  return scopes.length > 0 ? scopes : allowed;
}

/** RFC 6749, 2.3.1: identifier and secret are form-encoded before they are put in the Basic header. */
function readBasic(header: string | undefined): [id: string, secret: string] | undefined {
  if (!header?.startsWith('Basic ')) return undefined;
  const text = Buffer.from(header.slice(6), 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) throw wrongCredentials();
  try {
    return [decodeURIComponent(text.slice(0, colon)), decodeURIComponent(text.slice(colon + 1))];
  } catch {
    throw wrongCredentials();
  }
}
