/** A tag of a page's head, in the form in which Starlight takes it. */
export type HeadTag = App.Locals['starlightRoute']['head'][number];

/** A `<link>` with this relation and address; what more it says stands before the address, as in Starlight's own. */
export function link(rel: string, href: string, more: Record<string, string> = {}): HeadTag {
  return { tag: 'link', attrs: { rel, ...more, href } };
}

/** A `<meta>` of the kind that networks read: Open Graph. */
export function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attrs: { property: name, content } };
}

/** A `<meta>` of the common kind. */
export function named(name: string, content: string, more: Record<string, string> = {}): HeadTag {
  return { tag: 'meta', attrs: { name, content, ...more } };
}
