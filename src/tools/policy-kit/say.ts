import { kitFields, type KitFieldId } from '../../dataset/vocabulary/policyKit.ts';
import { missing, type Part } from './fill.ts';
import { readField } from './readField.ts';

/** Names what a text lacks, and why what was typed does not do. Empty when it is whole. */
export function sayLacks(filled: readonly (readonly Part[])[], fields: Readonly<Record<KitFieldId, string>>): string {
  const lacks = missing(filled).map((id) => {
    const problem = sayProblem(id, fields);
    return problem === '' ? kitFields[id].label : `${kitFields[id].label} (${problem})`;
  });
  return lacks.length === 0 ? '' : `Not filled in: ${lacks.join('; ')}.`;
}

/** Says what is wrong with what was typed into a field. Empty when nothing is, or nothing was typed. */
export function sayProblem(id: KitFieldId, fields: Readonly<Record<KitFieldId, string>>): string {
  const reading = readField(id, fields);
  return 'problem' in reading && fields[id].trim() !== '' ? reading.problem : '';
}

/** Says how many of the texts in view can be copied. */
export function sayOutcome(whole: number, shown: number): string {
  if (whole === shown) return `All ${shown} texts shown are complete.`;
  return `${whole} of ${shown} texts shown are complete.`;
}
