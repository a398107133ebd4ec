import { describe, expect, it } from 'vitest';
import { siteUrlProblem } from './siteUrlProblem.ts';

describe('the address that a site is put online under', () => {
  it.each(['https://guide.example', 'https://guide.example/', 'https://guide.example:8443', 'https://bücher.example'])(
    'can be %s',
    (address) => {
      expect(siteUrlProblem(address)).toBeUndefined();
    },
  );

  it.each([
    [undefined, /^SITE_URL is not set/],
    ['', /^SITE_URL is not set/],
    [' ', /^SITE_URL is not set/],
    ['guide.example', /begins with https/],
    ['http://guide.example', /begins with https/],
    ['javascript:alert(1)', /begins with https/],
    ['https://guide.example/guide', /A folder goes into BASE_PATH/],
    ['https://guide.example/?a', /more than an origin/],
    ['https://localhost:4321', /only this machine/],
    ['https://127.0.0.1', /only this machine/],
  ])('cannot be %j', (address, told) => {
    expect(siteUrlProblem(address)).toMatch(told);
  });
});
