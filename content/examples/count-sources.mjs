const response = await fetch('https://guide.example/data/v1/sources.json');
const { sources } = await response.json();
for (const [kind, same] of Map.groupBy(sources, ({ kind }) => kind)) {
  console.log(kind, same.length);
}
