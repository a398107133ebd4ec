// Stands in for Starlight's script that remembers the scroll position of a sidebar, which this site does not have.
export {};
