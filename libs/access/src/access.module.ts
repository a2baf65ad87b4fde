import { Global, Module } from '@nestjs/common';

/** Sign-in, permissions and the guard that closes every route by default. */
@Global()
@Module({})
export class AccessModule {}
