import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const folder = 'https://guide.example/data/v1';
const [schema, data] = await Promise.all(
  ['compat.schema.json', 'compat.json'].map(async (file) => (await fetch(`${folder}/${file}`)).json()),
);
const ajv = new Ajv2020();
addFormats(ajv);
console.log(ajv.validate(schema, data) ? 'valid' : ajv.errorsText());
