import { dataset as d } from './src/generated/dataset.ts';
for (const q of d.glossary) console.log('T', q.id, '|', q.name, '|', (q.alsoCalled??[]).join(' ## '));
for (const q of d.features) console.log('F', q.id, '|', q.name, '|', (q.alsoCalled??[]).join(' ## '), '|', q.question['from-threads'], '|', q.question['to-threads']);
