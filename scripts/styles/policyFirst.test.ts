import { expect, it } from 'vitest';
import { policyFirst } from './policyFirst.ts';

const charset = '<meta charset="utf-8"/>';
const policy = `<meta http-equiv="content-security-policy" content="script-src 'self' $&">`;

it.each([
  {
    what: 'moves before scripts and links',
    page: `<head>${charset}<title>a</title><script>b</script>${policy}<style></style></head>`,
    first: `<head>${charset}${policy}<title>a</title><script>b</script><style></style></head>`,
  },
  {
    what: 'stays where it comes first',
    page: `<head>${charset}${policy}</head>`,
    first: `<head>${charset}${policy}</head>`,
  },
  { what: 'is not made up', page: `<head>${charset}</head>`, first: `<head>${charset}</head>` },
  { what: 'stays in a page without an encoding', page: `<head>${policy}</head>`, first: `<head>${policy}</head>` },
])('the policy $what', ({ page, first }) => {
  expect(policyFirst(page)).toBe(first);
});
