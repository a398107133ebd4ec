node --input-type=module --eval "
  const response = await fetch('https://guide.example/data/v1/features/polls.json');
  const { feature, asOf } = await response.json();
  const answer = feature.cells['to-threads'];
  console.log(answer.status, '-', answer.summary ?? answer.reason, '- as of', asOf);
"
