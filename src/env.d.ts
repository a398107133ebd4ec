declare namespace App {
  interface Locals {
    /** The numbered sources of a page that is not prose; a page of prose has them by its path. */
    sources?: import('./dataset/derive/sourceUses.ts').DerivedSource[];
  }
}
