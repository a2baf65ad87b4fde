import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemResponse } from '@ostoja/http';

/** The contract of the API as OpenAPI 3.1. */
export function createOpenApi(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Ostoja')
    .setDescription(
      'Interfejs systemu ośrodka pomocy społecznej. Kwoty są liczbami dziesiętnymi w tekście ("450.00"), daty mają postać RRRR-MM-DD. Błędy mają postać application/problem+json.',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemResponse],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  addProblemResponses(document);
  return toVersion31(document) as OpenAPIObject;
}

/** Publishes the contract at `/openapi.json` and Swagger UI at `/docs`. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  const load = () => (document ??= createOpenApi(app));
  // Hundreds of calculators: closed groups in the order of names, with a box to find one.
  const swaggerOptions = { persistAuthorization: false, defaultModelsExpandDepth: -1, docExpansion: 'none', filter: true, tagsSorter: 'alpha' };
  SwaggerModule.setup('docs', app, load, { jsonDocumentUrl: '/openapi.json', customSiteTitle: 'Ostoja: API', swaggerOptions });
}

function addProblemResponses(document: OpenAPIObject): void {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } } };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation) operation.responses['default'] ??= { description: 'Błąd', content };
    }
  }
}

/** 3.1 says `type: ['string', 'null']` where the generator still writes `nullable: true` of 3.0. */
function toVersion31(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(toVersion31);
  if (node === null || typeof node !== 'object') return node;
  const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, toVersion31(value)]));
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { nullable, ...rest };
  if (typeof rest['type'] === 'string') {
    return { ...rest, type: [rest['type'], 'null'], ...(Array.isArray(rest['enum']) && { enum: [...rest['enum'], null] }) };
  }
  return { anyOf: [rest, { type: 'null' }] };
}
