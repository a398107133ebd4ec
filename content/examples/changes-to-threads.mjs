const response = await fetch('https://guide.example/changes-to-threads.json');
const { items } = await response.json();
for (const { date_published, title, _change } of items) {
  console.log(date_published.slice(0, 10), title, `(${_change.why})`);
}
