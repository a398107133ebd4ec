import { z } from 'astro/zod';
import { compatFile, eventsFile, featureFile, historyFile, serversFile, sourcesFile } from './files.ts';

/** The JSON Schemas (2020-12) of the downloads, by file name. They allow fields that they do not name. */
export const jsonSchemas = {
  'compat.schema.json': jsonSchemaOf(compatFile),
  'feature.schema.json': jsonSchemaOf(featureFile),
  'sources.schema.json': jsonSchemaOf(sourcesFile),
  'events.schema.json': jsonSchemaOf(eventsFile),
  'history.schema.json': jsonSchemaOf(historyFile),
  'servers.schema.json': jsonSchemaOf(serversFile),
} as const satisfies Record<string, JsonSchema>;

/** A JSON Schema as Zod writes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Read as input, since Zod closes objects in schemas of output: later versions may add fields. */
function jsonSchemaOf(file: z.ZodType): JsonSchema {
  return z.toJSONSchema(file, {
    io: 'input',
    override({ jsonSchema }) {
      // "format" says it; Zod's own pattern for dates is a screen long.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
}
