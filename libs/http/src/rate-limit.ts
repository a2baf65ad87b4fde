import { applyDecorators, UseGuards } from '@nestjs/common';
import { SkipThrottle, ThrottlerGuard } from '@nestjs/throttler';

/** Limits a route that is open without sign-in (calculators), per address; see RATE_LIMIT_OPEN. */
export const LimitedOpen = (): ClassDecorator & MethodDecorator => applyDecorators(UseGuards(ThrottlerGuard), SkipThrottle({ 'sign-in': true }));

/** Limits attempts to sign in, per address; see RATE_LIMIT_SIGN_IN. */
export const LimitedSignIn = (): ClassDecorator & MethodDecorator => applyDecorators(UseGuards(ThrottlerGuard), SkipThrottle({ open: true }));
