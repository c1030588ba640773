import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';

/** GitHub's own description (openapi.json, made by scripts/github-description.ts) as the judge of requests and answers. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/contents/{path}` */
  readonly route: string;
  readonly documentation: string;
  /** What is wrong with a request; nothing when it is as described. `body` is undefined when nothing was sent. */
  judgeRequest(path: Parameters, query: Parameters, body?: unknown): string[];
  /** What is wrong with an answer. */
  judgeAnswer(status: number, body: unknown, mediaType?: string): string[];
}

export type Parameters = Readonly<Record<string, string>>;

type Schema = Readonly<Record<string, unknown>>;
type Referring<T> = T | { readonly $ref: string };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly 'x-multi-segment'?: boolean;
}

interface Response {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

interface RequestBody extends Response {
  readonly required?: boolean;
}

interface DescribedOperation {
  readonly externalDocs?: { readonly url: string };
  readonly parameters?: readonly Referring<Parameter>[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Referring<Response>>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const description: Description = jsonSchema(JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8')));

/** What GitHub may answer to any request, described or not: its error body. */
const ERROR_ANYWHERE = new Set([400, 401, 403, 404, 422, 429]);
const JSON_TYPE = 'application/json';
const ERROR_BODY = { $ref: '#/components/schemas/basic-error' };

const options = { strict: false, allErrors: true, logger: false } as const;
/** Parameters arrive as text, whatever they mean. */
const [ofAnswers, ofRequests] = [new Ajv(options), new Ajv({ ...options, coerceTypes: true })];
for (const ajv of [ofAnswers, ofRequests]) {
  ajvFormats.default(ajv);
  ajv.addSchema({ $id: 'github', components: description.components });
}

/** The described operation a request means, with its path's parameters. */
export function operationOf(method: string, path: string): { operation: Operation; parameters: Parameters } | undefined {
  for (const [template, methods] of Object.entries(description.paths)) {
    const described = methods[method.toLowerCase()];
    if (described === undefined) continue;
    const route = `${method} ${template}`;
    const parameters = matched(template, path, (described.parameters ?? []).map(resolved));
    if (parameters) return { operation: operation(route, described), parameters };
  }
  return undefined;
}

function operation(route: string, described: DescribedOperation): Operation {
  const parameters = (described.parameters ?? []).map(resolved);
  return {
    route,
    documentation: described.externalDocs?.url ?? 'https://docs.github.com/rest',
    judgeRequest: (path, query, body) => [
      ...judge(ofRequests, `${route} request`, () => parametersSchema(parameters), { path: { ...path }, query: { ...query } }),
      ...judgeBody(`${route} request body`, described.requestBody, body),
    ],
    judgeAnswer(status, body, mediaType = JSON_TYPE) {
      const response = described.responses[status];
      if (response === undefined && !ERROR_ANYWHERE.has(status)) return [`${route} answer: status ${status} is not described`];
      const schema = response === undefined ? ERROR_BODY : resolved(response).content?.[mediaType]?.schema;
      const kind = mediaType === JSON_TYPE ? '' : ` as ${mediaType}`;
      if (schema !== undefined) return judge(ofAnswers, `${route} answer ${status}${kind}`, () => schema, body);
      return body === undefined ? [] : [`${route} answer ${status}: no body is described`];
    },
  };
}

/** Where GitHub's words and its schema differ: `created` takes its search syntax for times, such as `>=2026-01-01T00:00:00Z`. */
const CORRECTED: Readonly<Record<string, Schema>> = { created: { type: 'string' } };

function parametersSchema(parameters: readonly Parameter[]): Schema {
  const group = (place: Parameter['in']) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return {
      type: 'object',
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, CORRECTED[name] ?? schema])),
      required: here.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  };
  return { type: 'object', properties: { path: group('path'), query: group('query') } };
}

function judgeBody(what: string, described: RequestBody | undefined, body: unknown): string[] {
  const schema = described?.content?.[JSON_TYPE]?.schema;
  if (schema === undefined) return body === undefined ? [] : [`${what}: none is described`];
  if (body === undefined) return described?.required ? [`${what}: there is none`] : [];
  return judge(ofAnswers, what, () => closed(schema), body);
}

/** GitHub overlooks keys that it does not know, and a client that sends one means something by it. */
function closed(schema: Schema): Schema {
  const { properties, items } = schema;
  const inner = isSchema(properties)
    ? {
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, one]) => [name, isSchema(one) ? closed(one) : one]),
        ),
      }
    : {};
  const isOpen = !isSchema(properties) || schema['additionalProperties'] !== undefined;
  return {
    ...schema,
    ...inner,
    ...(isSchema(items) && { items: closed(items) }),
    ...(!isOpen && { additionalProperties: false }),
  };
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Compiling takes longer than judging, so each schema is compiled once, at its first use. */
const compiled = new Map<string, ValidateFunction>();

function judge(ajv: Ajv, what: string, schema: () => Schema, value: unknown): string[] {
  const validate = compiled.get(what) ?? ajv.compile(anchored(schema()));
  compiled.set(what, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${what}: ${error.instancePath || '/'} ${error.message ?? error.keyword}`);
}

/** `{path}` may span segments where GitHub says so; a client may also send its slashes as %2F. */
function matched(template: string, path: string, parameters: readonly Parameter[]): Parameters | undefined {
  const names: string[] = [];
  const pattern = template.replace(/[.+]/g, '\\$&').replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return parameters.some((parameter) => parameter.name === name && parameter['x-multi-segment']) ? '(.+)' : '([^/]+)';
  });
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match ? Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')])) : undefined;
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says type null. */
function jsonSchema<T>(value: T): T;
function jsonSchema(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonSchema(item));
  if (typeof value !== 'object' || value === null) return value;
  const schema: Record<string, unknown> = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, jsonSchema(inner)]),
  );
  if (schema['nullable'] !== true) return schema;
  delete schema['nullable'];
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = Array.isArray(schema['enum']) ? { enum: [...schema['enum'], null] } : {};
  return { ...schema, type: [schema['type'], 'null'], ...values };
}

/** An operation's references, made to point into the components that both judges know as `github`. */
function anchored(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'));
}

function resolved<T extends object>(value: Referring<T>): T {
  if (!('$ref' in value)) return value;
  const [, , kind = '', name = ''] = value.$ref.split('/');
  const found = description.components[kind]?.[name];
  if (found === undefined) throw new Error(`The description has no ${value.$ref}`);
  // What the reference stands for is of the kind that is asked for here: GitHub's own file says so.
  return found as T;
}
