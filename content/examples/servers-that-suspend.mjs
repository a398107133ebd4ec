const response = await fetch('https://guide.example/data/v1/servers.json');
const { servers } = await response.json();
for (const { name, decisions, checked } of servers) {
  const newest = decisions.at(-1);
  if (newest.stance === 'suspends') console.log(`${name}: ${newest.text} (checked ${checked})`);
}
