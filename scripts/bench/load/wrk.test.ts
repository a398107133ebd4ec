import { describe, expect, it } from 'vitest';
import { readWrk } from './wrk.ts';

const printed = (trouble = '') => `Running 3s test @ http://127.0.0.1:40157/
  1 threads and 100 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     5.86ms    2.11ms  31.19ms   78.53%
    Req/Sec    17.27k     1.20k   19.01k    74.19%
  53214 requests in 3.10s, 0.87GB read
${trouble}Requests/sec:  17165.82
Transfer/sec:    286.72MB
`;

describe('what wrk prints', () => {
  it.each([
    { trouble: '', errors: 0 },
    { trouble: '  Socket errors: connect 3, read 2, write 0, timeout 10\n', errors: 15 },
    { trouble: '  Non-2xx or 3xx responses: 53214\n', errors: 53214 },
    {
      trouble: '  Socket errors: connect 0, read 1, write 0, timeout 0\n  Non-2xx or 3xx responses: 4\n',
      errors: 5,
    },
  ])('is read with $errors errors', ({ trouble, errors }) => {
    expect(readWrk(printed(trouble))).toEqual({ requests: 53214, rate: 17165.82, errors });
  });

  it.each(['', 'unable to connect to 127.0.0.1:1 Connection refused', 'Requests/sec: many'])(
    'is refused when it is %j',
    (text) => {
      expect(() => readWrk(text)).toThrow(/no result/);
    },
  );
});
