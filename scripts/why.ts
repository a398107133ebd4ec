import { explainAnswer } from '../src/dataset/explain/explainAnswer.ts';
import { directionIds } from '../src/dataset/vocabulary/directions.ts';
import { loadDataset } from './loadDataset.ts';
import { answer, oneOf, readArguments, UsageError } from './usage.ts';
import { nearFeatures } from './why/nearFeatures.ts';

const usage = `a feature and a direction, such as "npm run why -- polls ${directionIds.join('" or "npm run why -- polls ')}"`;

await answer(async () => {
  const { positionals } = readArguments({ args: process.argv.slice(2), allowPositionals: true }, usage);
  const [id = '', direction = '', ...rest] = positionals;
  if (direction === '' || rest.length > 0)
    throw new UsageError(`Say one feature and one direction. Allowed: ${usage}.`);
  const { features, sources } = await loadDataset();
  const feature = features.find((one) => one.id === id);
  if (feature === undefined) {
    const near = nearFeatures(id, features);
    const allowed =
      near.length > 0 ? `Near it: ${near.join(', ')}.` : `The features: ${features.map((one) => one.id).join(', ')}.`;
    throw new UsageError(`There is no feature "${id}". ${allowed}`);
  }
  const asked = oneOf('The direction', direction, directionIds);
  process.stdout.write(explainAnswer(feature, asked, new Map(sources.map((source) => [source.id, source]))));
  return 0;
});
