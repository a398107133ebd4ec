import { describe, expect, it } from 'vitest';
import { idRefusal, scaffoldKinds, scaffolds, type ScaffoldKind } from './scaffolds.ts';

describe('the id of a new record', () => {
  it.each<{ kind: ScaffoldKind; id: string; says: string }>([
    { kind: 'source', id: '', says: '"" cannot be an id. Allowed: lower case words joined by hyphens' },
    { kind: 'source', id: 'Example', says: '"Example" cannot be an id.' },
    { kind: 'source', id: 'a--b', says: '"a--b" cannot be an id.' },
    { kind: 'event', id: '../../package', says: '"../../package" cannot be an id.' },
    { kind: 'event', id: "x', id: 'y", says: 'cannot be an id.' },
    { kind: 'event', id: 'x'.repeat(81), says: 'at most 80 characters' },
    { kind: 'feature', id: 'unknown', says: '/compatibility/unknown/ is another page.' },
    { kind: 'feature', id: '2024', says: '/compatibility/2024/ is another page.' },
    { kind: 'feature', id: 'taken', says: 'There is a feature "taken". Allowed: an id that no feature has.' },
  ])('$kind "$id" is refused with what is allowed', ({ kind, id, says }) => {
    expect(idRefusal(kind, id, new Set(['taken']))).toContain(says);
  });

  it.each<{ kind: ScaffoldKind; id: string }>([
    { kind: 'feature', id: 'reactions' },
    { kind: 'source', id: '2024' },
    { kind: 'event', id: 'unknown' },
  ])('$kind "$id" is allowed', ({ kind, id }) => {
    expect(idRefusal(kind, id, new Set(['taken']))).toBeUndefined();
  });
});

describe('what an author does besides', () => {
  it('names the list of ids for a feature that is not on it', () => {
    expect(scaffolds.feature.besides('reactions').join()).toContain('src/dataset/vocabulary/featureIds.ts');
    expect(scaffolds.feature.besides('polls')).toEqual([]);
  });
});

describe('the text of a new record', () => {
  it.each(scaffoldKinds)('of the kind %s holds its id and claims nothing', (kind) => {
    const text = scaffolds[kind].text('reactions');
    expect(text).toContain("id: 'reactions',");
    expect(text).not.toMatch(/20\d\d-|https?:|source: '/);
  });

  it('fills in the group of a feature whose id is listed', () => {
    expect(scaffolds.feature.text('polls')).toContain("group: 'posts',");
    expect(scaffolds.feature.text('reactions')).not.toContain('group: ');
  });
});
