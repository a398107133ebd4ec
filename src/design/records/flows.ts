import { flowReaches, type Flow, type FlowReach } from '../../dataset/schema/flow.ts';

const reaches = Object.keys(flowReaches) as FlowReach[];

/** One flow of each reach. */
export const exampleFlows: Flow[] = reaches.map((reach, index) => ({
  id: `example-flow-${reach}`,
  when: `You do something, the ${['first', 'second', 'third', 'fourth', 'fifth'][index] ?? 'next'} way`,
  what: `Something of yours: ${flowReaches[reach].words}.`,
  label: 'Something of yours',
  reach,
  evidence: [{ source: 'example-docs', supports: ['status'] }],
}));
