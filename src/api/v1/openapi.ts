import { z } from 'zod';
import { answersOf, headersOf, plainAnswers, problemAnswers } from './answers.ts';
import { changeKey } from './fields.ts';
import { problem } from './problem.ts';
import type { ApiRoute } from './route.ts';
import { ofFile } from './routes/params.ts';
import { routes } from './routes.ts';

type Json = Record<string, unknown>;

/** `/api/v1` as an OpenAPI 3.1 document, made of the schemas by which it is served. */
export function describeApi(): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries<ApiRoute>(routes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Mødeklar', version: '1' },
    servers: [{ url: '/api/v1' }],
    security: [{ entra: [] }],
    components: {
      securitySchemes: { entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: schemaOf(problem, 'output') },
      responses: problemAnswers({ $ref: '#/components/schemas/Problem' }),
    },
    paths: { ...paths, '/events': { get: events }, [filePath]: { get: file } },
  };
}

const events = {
  operationId: 'events',
  summary: 'Tells, while somebody listens, on which boards and in which meetings something changed',
  parameters: [{ name: 'Last-Event-ID', in: 'header', required: false, schema: { type: 'string' } }],
  responses: plainAnswers({
    description: '`changed` with `{ boardId, meetingId }`, or `reload` where too much was missed',
    content: { 'text/event-stream': { schema: { type: 'string' } } },
  }),
};

const filePath = '/meetings/{meetingId}/items/{itemId}/files/{fileId}';

const file = {
  operationId: 'preReadFile',
  summary: 'A pre-read that is kept here, in its latest version',
  parameters: parametersOf(ofFile, 'path'),
  responses: plainAnswers(
    {
      description: 'Its bytes',
      content: Object.fromEntries(
        ['application/pdf', 'application/octet-stream'].map((type) => [type, { schema: { type: 'string' } }]),
      ),
    },
    [403, 404, 409],
  ),
};

function operationOf(name: string, route: ApiRoute): Json {
  const { summary, params, query, body, answer } = route;
  return {
    operationId: name,
    summary,
    parameters: [
      ...parametersOf(params, 'path'),
      ...parametersOf(query, 'query'),
      ...headersOf(route, schemaOf(changeKey, 'input')),
    ],
    ...(body ? { requestBody: { required: true, content: jsonOf(body, 'input') } } : {}),
    responses: answersOf(route, jsonOf(answer, 'output')),
  };
}

function parametersOf(schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, one]) => ({
    ...{ name, in: where, required: required.includes(name), schema: one },
  }));
}

function jsonOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  return { 'application/json': { schema: schemaOf(schema, io) } };
}

/** `readOnly` says something else there than that we never change a list. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
  return json;
}
