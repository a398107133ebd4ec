import { readings } from '../vocabulary/readings.ts';
import { sourceKinds } from '../vocabulary/sourceKinds.ts';

/** A file with one source in which nothing is filled in. */
export function sourceScaffold(id: string): string {
  return `import type { Source } from '../../../src/dataset/schema/source.ts';

export default [
  {
    id: '${id}',
    title: '',
    // Who published it: a company, a project, a site, or a person.
    publisher: '',
    // http or https; no other source may have the same.
    url: '',
    // As precise as known: YYYY-MM-DD, YYYY-MM, YYYY, or 'undated'.
    published: '',
    // The day it was read, YYYY-MM-DD. Leave the line out for a source that was only seen cited.
    read: '',
    // kind: decides the basis shown with an answer. One of ${Object.keys(sourceKinds).join(', ')}.
    // readAs: how much of it was read. One of ${Object.keys(readings).join(', ')}.
    // Language of the text, such as en or pt-BR.
    language: '',
    // What a reader should know before relying on it, if anything: caution: ''.
  },
] satisfies Source[];
`;
}
