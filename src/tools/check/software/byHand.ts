import type { Conversation } from '../conversation.ts';

/** Where a person looks when nothing better is known: the server's front page, which leads to its About page. */
export const FRONT_PAGE = '/';

/** Software whose list no visitor, or no other website, can read: asks nothing more, and says why. */
export function cannotRead(says: string, byHand = FRONT_PAGE) {
  return function* (): Conversation {
    return { stance: 'cant-tell', says: `${says} Look at its About page.`, lines: [], byHand };
  };
}
