import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { OpenRoute } from '@ostoja/access';
import { Database } from '@ostoja/database';

/** For balancers: is the process alive, and can it reach its database. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('live')
  @OpenRoute()
  live(): { stan: string } {
    return { stan: 'dziala' };
  }

  @Get('ready')
  @OpenRoute()
  async ready(): Promise<{ stan: string }> {
    await this.database.read('select 1');
    return { stan: 'gotowy' };
  }
}
