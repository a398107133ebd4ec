import { jsonSchemas, type JsonSchema } from './jsonSchemas.ts';

/** One field of a published shape, as /data/ lists it. */
export interface Field {
  name: string;
  /** In words: "text", "list of Citation", or the values it can have. */
  type: string;
  required: boolean;
  text: string;
}

/** A named shape of the published data, with its fields. */
export interface Shape {
  name: string;
  text: string;
  fields: Field[];
}

/** More values than this are called an id; the vocabularies list them. */
const MOST_VALUES_SHOWN = 5;

/** Every shape that the published schemas name, in the order in which they first stand there, each once. */
export function publishedShapes(): Shape[] {
  const named = new Map(Object.values<JsonSchema>(jsonSchemas).flatMap(({ $defs = {} }) => Object.entries($defs)));
  return [...named].map(([name, schema]) => ({ name, text: schema.description ?? '', fields: fieldsOf(schema) }));
}

/** The fields of an object; of one that has several forms, the fields of all, required where every form requires them. */
export function fieldsOf(schema: JsonSchema): Field[] {
  const forms = schema.anyOf ?? [schema];
  const fields = new Map<string, Field>();
  for (const { properties = {} } of forms) {
    for (const [name, field] of Object.entries(properties)) {
      const required = forms.every((form) => form.required?.includes(name) ?? false);
      fields.set(name, { name, type: typeInWords(field), required, text: textOf(field) });
    }
  }
  return [...fields.values()];
}

function textOf(field: Member): string {
  return typeof field === 'object' ? (field.description ?? '') : '';
}

function typeInWords(field: Member): string {
  if (typeof field === 'boolean') return 'anything';
  if (field.$ref) return field.$ref.replace('#/$defs/', '');
  if (field.const !== undefined) return `\`${String(field.const)}\``;
  if (field.enum)
    return field.enum.length > MOST_VALUES_SHOWN ? 'id' : field.enum.map((one) => `\`${String(one)}\``).join(', ');
  const forms = field.anyOf ?? field.oneOf;
  if (forms) return forms.map(typeInWords).join(' or ');
  if (field.type === 'array') return `list of ${typeInWords(itemsOf(field))}`;
  const oneWay = field.properties?.['from-threads'];
  if (oneWay !== undefined) return `for each direction: ${typeInWords(oneWay)}`;
  return plainTypes[field.format ?? String(field.type)] ?? 'object';
}

function itemsOf({ items }: JsonSchema): Member {
  return items === undefined || Array.isArray(items) ? true : items;
}

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  date: 'date',
  uri: 'URL',
  integer: 'number',
  boolean: '`true` or `false`',
};

type Member = NonNullable<JsonSchema['properties']>[string];
