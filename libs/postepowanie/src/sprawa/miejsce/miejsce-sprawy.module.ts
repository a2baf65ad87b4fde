import { Global, Module } from '@nestjs/common';
import { SprawaPort } from '@ostoja/akta';
import { MiejsceSprawyQuery } from './miejsce-sprawy.query.js';

/** Tells the akta, which lie below, where a case lives. */
@Global()
@Module({ providers: [{ provide: SprawaPort, useClass: MiejsceSprawyQuery }], exports: [SprawaPort] })
export class MiejsceSprawyModule {}
