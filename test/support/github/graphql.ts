import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode, ValidationRule } from 'graphql';
import {
  buildSchema,
  execute,
  GraphQLError,
  getNamedType,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import type { Exchange } from './exchange.ts';
import { headerProblems, tokenIn } from './exchange.ts';
import { priceOf } from './graphql-price.ts';
import { rootOf } from './graphql-root.ts';
import type { Answer, Hub, Json } from './hub.ts';
import { error, isRecord, ok, recordIn, textIn } from './hub.ts';
import type { Token } from './people.ts';

/** One GraphQL request, judged by GitHub's own schema (schema.graphql, made by scripts/github-schema.ts) and executed. */

let known: GraphQLSchema | undefined;
function schema(): GraphQLSchema {
  known ??= buildSchema(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), { assumeValidSDL: true });
  return known;
}

const KEYS = new Set(['query', 'variables', 'operationName']);
/** What GitHub itself answers a valid query with; any other error of an execution is this server's or the query's fault. */
const ANSWERED = new Set(['FORBIDDEN', 'NOT_FOUND']);

interface Asked {
  readonly document?: DocumentNode;
  readonly operation?: OperationDefinitionNode;
  readonly variables: Json;
  /** Why it is not executed. */
  readonly errors: readonly GraphQLError[];
}

export function graphqlExchange(
  tokens: Readonly<Record<string, Token>>,
  request: IncomingMessage,
  sent: Buffer,
  path: string,
): Exchange {
  const body = parsed(sent);
  const asked = read(body);
  const name = asked.operation?.name?.value;
  const route = `${request.method} ${path}${name === undefined ? '' : ` ${name}`}`;
  const problems = [
    ...(request.method === 'POST' ? [] : [`${route}: GraphQL takes POST`]),
    ...headerProblems(request),
    ...Object.keys(body).flatMap((key) => (KEYS.has(key) ? [] : [`${route}: ${key} is no key of a request`])),
    ...asked.errors.map(({ message }) => `${route}: ${message}`),
  ];
  return {
    route,
    body,
    isWrite: asked.operation?.operation === 'mutation',
    ...(asked.operation && { nodes: priceOf(asked.operation, asked.variables).nodes }),
    judge: () => problems,
    judgeAnswer: ({ body: answered }) => brokenBy(answered).map((message) => `${route} answer: ${message}`),
    answer: (hub) => answer(hub, tokenIn(request, tokens), asked),
  };
}

function parsed(sent: Buffer): Json {
  try {
    const body: unknown = JSON.parse(sent.toString('utf8'));
    return isRecord(body) ? body : {};
  } catch {
    return {};
  }
}

function read(body: Json): Asked {
  const variables = recordIn(body, 'variables');
  try {
    const document = parse(textIn(body, 'query') ?? '');
    const operation = getOperationAST(document, textIn(body, 'operationName')) ?? undefined;
    const errors = [...validate(schema(), document, [...specifiedRules, paginated(variables)])];
    if (operation === undefined) errors.push(new GraphQLError('An operation name is required'));
    return { document, variables, errors, ...(operation && { operation }) };
  } catch (broken) {
    return { variables, errors: [broken instanceof GraphQLError ? broken : new GraphQLError(String(broken))] };
  }
}

/** Every list needs its length, and none may be longer than a hundred: GitHub says so before it executes anything. */
function paginated(variables: Json): ValidationRule {
  return (context) => ({
    Field(field) {
      const type = context.getType();
      if (!type || !/Connection$/.test(getNamedType(type).name)) return;
      const sizes = (field.arguments ?? []).filter(({ name }) => name.value === 'first' || name.value === 'last');
      const given = sizes.map(({ value }) => valueFromASTUntyped(value, variables)).filter((size) => size != null);
      const about = `the \`${field.name.value}\` connection`;
      const options = { nodes: field };
      if (given.length === 0)
        context.reportError(
          new GraphQLError(`You must provide a \`first\` or \`last\` value to properly paginate ${about}.`, options),
        );
      for (const size of given) {
        if (typeof size === 'number' && size >= 1 && size <= 100) continue;
        context.reportError(new GraphQLError(`Requesting ${size} records on ${about} exceeds the limit of 1 to 100.`, options));
      }
    },
  });
}

function answer(hub: Hub, token: Token | undefined, { document, variables, errors, operation }: Asked): Answer {
  if (token === undefined) return error(401, 'Bad credentials', 'https://docs.github.com/graphql');
  if (document === undefined || errors.length > 0) return ok({ errors: errors.map(shown) });
  const { cost } = operation ? priceOf(operation, variables) : { cost: 1 };
  const { points } = hub.state;
  if (points.remaining < cost)
    return ok({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation ID 1.' }] });
  points.remaining -= cost;
  const result = execute({
    schema: schema(),
    document,
    rootValue: rootOf({ hub, token }, cost),
    variableValues: variables,
    operationName: operation?.name?.value ?? null,
    fieldResolver: resolved,
  });
  if (result instanceof Promise) throw new Error('A resolver waits for something');
  const failed = result.errors ?? [];
  return ok({
    ...('data' in result && { data: result.data }),
    ...(failed.length > 0 && { errors: failed.map(shown) }),
  });
}

/** A field that the state does not hold is an error of this server, never a null that looks like GitHub's. */
function resolved(
  source: unknown,
  given: Json,
  _: unknown,
  { fieldName, parentType }: { fieldName: string; parentType: object },
): unknown {
  const value = isRecord(source) ? source[fieldName] : undefined;
  if (value === undefined) throw new Error(`${String(parentType)}.${fieldName} is not modelled by this server`);
  return typeof value === 'function' ? value(given) : value;
}

function shown({ message, path, locations, extensions }: GraphQLError): Json {
  const { type } = extensions;
  return {
    ...(typeof type === 'string' && { type }),
    ...(path && { path }),
    ...(type === 'FORBIDDEN' && { extensions: { saml_failure: false } }),
    ...(locations && { locations }),
    message,
  };
}

function brokenBy(body: unknown): string[] {
  const errors = isRecord(body) && 'data' in body && Array.isArray(body['errors']) ? body['errors'].filter(isRecord) : [];
  return errors.filter(({ type }) => !ANSWERED.has(String(type))).map(({ message }) => String(message));
}
