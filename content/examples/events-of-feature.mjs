const response = await fetch('https://guide.example/data/v1/events.json');
const { events } = await response.json();
for (const { when, title, features } of events) {
  if (features?.includes('quote-posts')) console.log(when.on ?? `by ${when.presentOn}`, title);
}
