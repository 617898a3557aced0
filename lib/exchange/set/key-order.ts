// In which order the keys of a record are written: as its schema names them, then whatever else it holds by name.
import type * as z from 'zod/mini';
import type { SetTables } from './set.ts';
import { annotatorSchema, articleSchema, claimSchema, judgementSchema, referenceSchema, signatureSchema } from './set-schema.ts';

/** The keys of an object in their order, each with the order of what it holds; arrays stand for their elements. */
export type KeyOrder = ReadonlyMap<string, KeyOrder>;

const none: KeyOrder = new Map();

/** What this module reads of a schema; zod's own types say it less plainly. */
interface Definition {
  readonly shape?: Readonly<Record<string, { readonly def: Definition }>>;
  readonly element?: { readonly def: Definition };
  readonly innerType?: { readonly def: Definition };
  readonly options?: readonly { readonly def: Definition }[];
}

function orderIn({ shape, element, innerType, options }: Definition): KeyOrder {
  if (innerType) return orderIn(innerType.def);
  if (element) return orderIn(element.def);
  if (options) return new Map(options.flatMap(({ def }) => [...orderIn(def)]));
  if (!shape) return none;
  return new Map(Object.entries(shape).map(([key, part]) => [key, orderIn(part.def)]));
}

const orderOf = (schema: z.ZodMiniType): KeyOrder => orderIn(schema.def as Definition);

export const keyOrders = {
  annotators: orderOf(annotatorSchema),
  articles: orderOf(articleSchema),
  claims: orderOf(claimSchema),
  judgements: orderOf(judgementSchema),
  references: orderOf(referenceSchema),
  signature: orderOf(signatureSchema),
  extra: none,
} as const;

const referenceKeys: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (referenceSchema.def as unknown as { readonly options: readonly { readonly def: Definition }[] }).options.map(({ def }) => {
    const [kind] = (def.shape!['kind']!.def as unknown as { readonly values: readonly string[] }).values;
    return [kind!, new Set(Object.keys(def.shape!))];
  }),
);

/** The fields of a record that this version knows: of references each kind has its own. */
export const knownFields = (table: keyof SetTables, record: object): Pick<ReadonlySet<string>, 'has'> =>
  (table === 'references' && referenceKeys.get((record as { kind: string }).kind)) || keyOrders[table];

/** JSON without white space, keys in their order; what is undefined is left out. The same data give the same text. */
export function writeValue(value: unknown, order: KeyOrder = none): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => writeValue(part, order)).join(',')}]`;
  const held = value as Readonly<Record<string, unknown>>;
  const parts: string[] = [];
  for (const [key, inner] of order)
    if (held[key] !== undefined && Object.hasOwn(held, key)) parts.push(`${JSON.stringify(key)}:${writeValue(held[key], inner)}`);
  const others = Object.keys(held).filter((key) => !order.has(key) && held[key] !== undefined);
  for (const key of others.sort()) parts.push(`${JSON.stringify(key)}:${writeValue(held[key])}`);
  return `{${parts.join(',')}}`;
}
