/** The name by which metadata of other pages refers to the description of the dataset. `root` has no final slash. */
export function datasetId(root: string): string {
  return `${root}/data/#dataset`;
}
