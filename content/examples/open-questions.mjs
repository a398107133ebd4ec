const response = await fetch('https://guide.example/data/v1/compat.json');
const { features } = await response.json();
for (const { name, cells } of features) {
  for (const [direction, { status, unknown }] of Object.entries(cells)) {
    if (status === 'unknown') console.log(`${name}, ${direction}: ${unknown.wouldSettle}`);
  }
}
