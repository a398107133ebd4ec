declare namespace App {
  interface Locals {
    /** Where a page that the menu does not name belongs, and the way there. */
    section?: { name: string; path: string };
    /** The numbered sources of a page that is not prose; a page of prose has them by its path. */
    sources?: import('./dataset/derive/sourceUses.ts').DerivedSource[];
    /** The same for a page that names its sources where it uses them, and has no list of them. */
    namedSources?: import('./dataset/derive/sourceUses.ts').DerivedSource[];
  }
}
